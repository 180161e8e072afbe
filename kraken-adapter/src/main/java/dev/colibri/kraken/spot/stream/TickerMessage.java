package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** One element of channel {@code ticker}. */
public final class TickerMessage {
    private final WireName name = new WireName();
    private final FieldValues<Field> values = new FieldValues<>(Field.class);
    private long time = Scaled.UNFIT;

    /** Its numbers; all windows are 24 hours. */
    public enum Field {
        BID, BID_QTY, ASK, ASK_QTY, LAST, VOLUME, VWAP, LOW, HIGH, CHANGE, CHANGE_PCT
    }

    /** Forgets everything. */
    public void clear() {
        name.clear();
        values.clear();
        time = Scaled.UNFIT;
    }

    /** Whose ticker it is. */
    public WireName name() {
        return name;
    }

    public FieldValues<Field> values() {
        return values;
    }

    /** Nanoseconds since the epoch; {@link Scaled#UNFIT} when the message has none. */
    public long time() {
        return time;
    }

    public void time(long value) {
        time = value;
    }
}
