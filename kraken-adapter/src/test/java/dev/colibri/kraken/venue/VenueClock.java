package dev.colibri.kraken.venue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.time.Clock;

/** The venue's clock: a little behind the node's, in whole units of what its wire carries, and never going back. */
public final class VenueClock {
    /** As far behind as suites date what they let the venue tell. */
    private static final long BEHIND = Duration.ofMillis(5).toNanos();

    private final Clock node;
    private final long unit;
    private long latest = Long.MIN_VALUE;

    /**
     * A clock.
     *
     * @param unit what the wire carries, in nanoseconds
     */
    public VenueClock(Clock node, long unit) {
        this.node = node;
        this.unit = unit;
    }

    /** Nanoseconds since the epoch, in whole units. */
    public long now() {
        return reached(node.nanos() - BEHIND);
    }

    /** The venue has told a time, so it tells no earlier one. */
    public long reached(long time) {
        latest = Math.max(latest, whole(time));
        return latest;
    }

    /** A time as the wire carries it. */
    public long whole(long time) {
        return Math.floorDiv(time, unit) * unit;
    }

    /** A time as text, with so many decimals of a second. */
    public static String text(long nanos, int decimals) {
        return format(decimals).format(EventTime.instant(nanos));
    }

    /** Whole seconds since the epoch. */
    public static long seconds(long nanos) {
        return Math.floorDiv(nanos, 1_000_000_000L);
    }

    /** Whole milliseconds since the epoch. */
    public static long millis(long nanos) {
        return Math.floorDiv(nanos, 1_000_000L);
    }

    private static DateTimeFormatter format(int decimals) {
        DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm:ss");
        if (decimals > 0) {
            format.appendFraction(ChronoField.NANO_OF_SECOND, decimals, decimals, true);
        }
        return format.appendLiteral('Z').toFormatter().withZone(ZoneOffset.UTC);
    }

    /** An instant as the wire carries it. */
    public long whole(Instant instant) {
        return whole(EventTime.nanos(instant));
    }
}
