package dev.colibri.api.market;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * A trade's identity at its venue, in two longs, so that a feed needs no text for it: a number has zero in the upper
 * half, and a UUID never has. Each id has one text, and each text one id: numbers are printed without sign or leading
 * zeros, UUIDs in lower case.
 *
 * @param high zero for a number, else the upper half of the UUID
 * @param low the number, from zero to {@link #LARGEST_NUMBER}, or the lower half of the UUID
 */
public record TradeId(long high, long low) implements Comparable<TradeId> {

    /** The greatest number that is an id: 18 digits. */
    public static final long LARGEST_NUMBER = 999_999_999_999_999_999L;

    private static final String FIELD = "trade id";
    private static final int MOST_DIGITS = 18;
    private static final int UUID_LENGTH = 36;

    public TradeId {
        if (high == 0 && (low < 0 || low > LARGEST_NUMBER)) {
            throw new InvalidValueException(FIELD, Long.toString(low), "must be a number from 0 to " + LARGEST_NUMBER
                    + " where the upper half is zero, since no UUID has a zero there");
        }
    }

    /** The id that is a number, from zero to {@link #LARGEST_NUMBER}. */
    public static TradeId of(long number) {
        return new TradeId(0, number);
    }

    /**
     * Reads a number of up to 18 digits, without sign or leading zeros, or a UUID of 32 hexadecimal digits in either
     * case, whose first 16 are not all zero.
     *
     * @throws InvalidValueException when the text is neither
     */
    public static TradeId parse(@Nullable String text) {
        String id = Require.token(FIELD, text, UUID_LENGTH);
        if (id.length() == UUID_LENGTH) {
            return uuid(id);
        }
        boolean shortest = id.length() == 1 || id.charAt(0) != '0';
        if (id.length() > MOST_DIGITS || !shortest || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValueException(FIELD, id, "must be a UUID, or a number of at most " + MOST_DIGITS
                    + " digits without sign or leading zeros");
        }
        return of(Long.parseLong(id));
    }

    private static TradeId uuid(String id) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = id.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : Character.digit(c, 16) < 0) {
                throw new InvalidValueException(FIELD, id, "must be a UUID of the form 8-4-4-4-12 hexadecimal digits");
            }
        }
        UUID uuid = UUID.fromString(id);
        if (uuid.getMostSignificantBits() == 0) {
            throw new InvalidValueException(FIELD, id, "must not begin with 16 zeros, which stand for a number");
        }
        return new TradeId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /** By number; UUIDs have no meaningful order, but a stable one. */
    @Override
    public int compareTo(TradeId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return high == 0 ? Long.toString(low) : new UUID(high, low).toString();
    }
}
