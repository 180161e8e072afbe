package dev.colibri.api.market;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * A trade's identity at its venue, in two longs, so that a feed needs no text for it: a number has zero in the upper
 * half, and a UUID never has.
 *
 * @param high zero for a number, else the upper half of the UUID
 * @param low the number, which is not negative, or the lower half of the UUID
 */
public record TradeId(long high, long low) implements Comparable<TradeId> {

    public TradeId {
        if (high == 0) {
            Require.notNegative("trade id", low);
        }
    }

    /** The id that is a number. */
    public static TradeId of(long number) {
        return new TradeId(0, number);
    }

    /**
     * Reads a number of up to 18 digits or a UUID.
     *
     * @throws InvalidValueException when the text is neither
     */
    public static TradeId parse(@Nullable String text) {
        String id = Require.token("trade id", text, 36);
        try {
            if (id.length() == 36) {
                UUID uuid = UUID.fromString(id);
                return new TradeId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
            }
            return of(Long.parseLong(id));
        } catch (IllegalArgumentException neither) {
            throw new InvalidValueException("trade id", id, "must be a number or a UUID");
        }
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
