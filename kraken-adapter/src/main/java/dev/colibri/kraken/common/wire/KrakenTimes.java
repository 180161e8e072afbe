package dev.colibri.kraken.common.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;

/** Kraken's ways to write a moment, as nanoseconds since the epoch. */
public final class KrakenTimes {
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long NANOS_A_MILLI = 1_000_000L;

    private KrakenTimes() {}

    /** From seconds with decimals, {@code 1762820035.9822779}; digits finer than nanoseconds are cut off. */
    public static long ofSeconds(BigDecimal seconds) {
        try {
            return seconds.movePointRight(9).setScale(0, RoundingMode.DOWN).longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new InvalidValueException("time in seconds", seconds.toString(), "must be a moment of this age");
        }
    }

    /** From whole seconds. */
    public static long ofSeconds(long seconds) {
        return scaled("time in seconds", seconds, NANOS_A_SECOND);
    }

    /** From milliseconds. */
    public static long ofMillis(long millis) {
        return scaled("time in milliseconds", millis, NANOS_A_MILLI);
    }

    /** From ISO-8601 text in UTC, {@code 2026-09-25T17:43:59.123456Z}, with any count of decimals up to nine. */
    public static long ofText(String text) {
        try {
            return EventTime.nanos(Instant.parse(text));
        } catch (DateTimeException | ArithmeticException notATime) {
            throw new InvalidValueException("time", text, "must be a moment in ISO-8601");
        }
    }

    /** To whole seconds, cut off. */
    public static long toSeconds(long nanos) {
        return Math.floorDiv(nanos, NANOS_A_SECOND);
    }

    /** To milliseconds, cut off. */
    public static long toMillis(long nanos) {
        return Math.floorDiv(nanos, NANOS_A_MILLI);
    }

    private static long scaled(String field, long value, long factor) {
        try {
            return Math.multiplyExact(value, factor);
        } catch (ArithmeticException tooLarge) {
            throw new InvalidValueException(field, Long.toString(value), "must be a moment of this age");
        }
    }
}
