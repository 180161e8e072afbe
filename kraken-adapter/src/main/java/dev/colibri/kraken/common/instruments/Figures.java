package dev.colibri.kraken.common.instruments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** The figures of instruments, made of those that the venue writes. All exact. */
public final class Figures {
    private Figures() {}

    /**
     * The same number with no more decimals than it needs and without an exponent, so that equal figures are equal
     * objects however the venue writes them.
     */
    public static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The price steps of a size that have at most so many decimals: 0.5 for steps of 0.25 with one decimal. */
    public static Price tick(BigDecimal size, int decimals) {
        Require.positive("tick size", size);
        Require.within("decimals of a price", decimals, 0, Decimals.MAX_SCALE);
        int scale = Math.max(decimals, plain(size).scale());
        BigInteger step = size.setScale(scale).unscaledValue();
        BigInteger finest = BigInteger.TEN.pow(scale - decimals);
        BigInteger both = step.multiply(finest).divide(step.gcd(finest));
        return Price.of(plain(new BigDecimal(both, scale)));
    }

    /** The price steps of a size, with the decimals that it needs: 0.5, 0.05, 0.0000000001. */
    public static Price tick(BigDecimal size) {
        return Price.of(plain(Require.positive("tick size", size)));
    }

    /** The quantity steps of so many decimals: 0.0001 for four, 1000 for minus three. */
    public static Quantity lot(int decimals) {
        Require.within("decimals of a quantity", decimals, -Decimals.MAX_SCALE, Decimals.MAX_SCALE);
        return Quantity.of(plain(BigDecimal.ONE.movePointLeft(decimals)));
    }

    /** A moment that the venue writes. */
    public static Instant moment(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new InvalidValueException(field, text, "must be a moment in ISO-8601");
        }
    }
}
