package dev.colibri.api.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Conversions between epoch nanoseconds, which are kept, and {@link Instant}, which is shown. Nanoseconds reach from
 * 1677 to 2262.
 */
public final class EventTime {
    private static final long PER_SECOND = 1_000_000_000L;

    private static final Instant FIRST = instant(Long.MIN_VALUE);
    private static final Instant LAST = instant(Long.MAX_VALUE);

    private EventTime() {}

    /** The instant of a count of nanoseconds since the epoch. */
    public static Instant instant(long epochNanos) {
        return Instant.ofEpochSecond(Math.floorDiv(epochNanos, PER_SECOND), Math.floorMod(epochNanos, PER_SECOND));
    }

    /**
     * Nanoseconds since the epoch.
     *
     * @throws InvalidValueException when the instant lies beyond what nanoseconds reach
     */
    public static long nanos(@Nullable Instant instant) {
        Instant moment = Require.present("instant", instant);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new InvalidValueException("instant", moment.toString(), "must lie between " + FIRST + " and " + LAST);
        }
        long seconds = moment.getEpochSecond();
        int fraction = moment.getNano();
        if (seconds < 0 && fraction > 0) {
            return Math.addExact(Math.multiplyExact(seconds + 1, PER_SECOND), fraction - PER_SECOND);
        }
        return Math.addExact(Math.multiplyExact(seconds, PER_SECOND), fraction);
    }
}
