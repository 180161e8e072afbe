package dev.colibri.kraken.common.live;

import dev.colibri.kraken.common.feed.Scaled;

/** The time of an event. */
public final class EventTimes {
    private EventTimes() {}

    /** The venue's, or ours where the message has none that can be read. */
    public static long orReceived(long time, long received) {
        return time == Scaled.UNFIT ? received : time;
    }
}
