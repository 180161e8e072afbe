package dev.colibri.api.model;

import java.time.Instant;

/**
 * Conversions between epoch nanoseconds, which are kept, and {@link Instant}, which is shown. Nanoseconds reach from
 * 1677 to 2262.
 */
public final class EventTime {
    private static final long PER_SECOND = 1_000_000_000L;

    private EventTime() {}

    /** The instant of a count of nanoseconds since the epoch. */
    public static Instant instant(long epochNanos) {
        return Instant.ofEpochSecond(Math.floorDiv(epochNanos, PER_SECOND), Math.floorMod(epochNanos, PER_SECOND));
    }

    /**
     * Nanoseconds since the epoch.
     *
     * @throws ArithmeticException when the instant lies beyond what nanoseconds reach
     */
    public static long nanos(Instant instant) {
        long seconds = instant.getEpochSecond();
        int fraction = instant.getNano();
        if (seconds < 0 && fraction > 0) {
            return Math.addExact(Math.multiplyExact(seconds + 1, PER_SECOND), fraction - PER_SECOND);
        }
        return Math.addExact(Math.multiplyExact(seconds, PER_SECOND), fraction);
    }
}
