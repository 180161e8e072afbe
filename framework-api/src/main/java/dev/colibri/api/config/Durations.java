package dev.colibri.api.config;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;

/** Durations as configurations write them: a whole number and a unit. */
final class Durations {
    private static final String RULE =
            "must be a whole number with a unit ns, us, ms, s, m, h or d, such as 500ms or 5s";
    private static final int MOST_DIGITS = 18;

    private Durations() {}

    static Duration parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw new InvalidValueException("value", text, RULE);
        }
        long count = Long.parseLong(text, 0, digits, 10);
        try {
            return switch (text.substring(digits)) {
                case "ns" -> checked(Duration.ofNanos(count));
                case "us" -> checked(Duration.ofNanos(Math.multiplyExact(count, 1_000L)));
                case "ms" -> checked(Duration.ofMillis(count));
                case "s" -> checked(Duration.ofSeconds(count));
                case "m" -> checked(Duration.ofMinutes(count));
                case "h" -> checked(Duration.ofHours(count));
                case "d" -> checked(Duration.ofDays(count));
                default -> throw new InvalidValueException("value", text, RULE);
            };
        } catch (ArithmeticException e) {
            throw new InvalidValueException("value", text, "must be at most 106751d");
        }
    }

    /** Clocks and timers count nanoseconds in a long: what does not fit there is an {@link ArithmeticException}. */
    private static Duration checked(Duration duration) {
        return Duration.ofNanos(duration.toNanos());
    }
}
