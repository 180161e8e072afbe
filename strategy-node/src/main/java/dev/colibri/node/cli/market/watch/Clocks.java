package dev.colibri.node.cli.market.watch;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.colibri.api.model.EventTime;

/** Times as short as a screen needs them, in UTC. */
final class Clocks {
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Clocks() {}

    /** The time of the day. */
    static String time(long epochNanos) {
        return MILLISECONDS.format(EventTime.instant(epochNanos));
    }

    /** The day of the year and the time of the day. */
    static String day(long epochNanos) {
        return DAY.format(EventTime.instant(epochNanos));
    }
}
