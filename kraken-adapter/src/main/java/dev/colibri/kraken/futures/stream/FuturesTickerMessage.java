package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** Feed {@code ticker}. */
public final class FuturesTickerMessage {
    private final WireName name = new WireName();
    private final FieldValues<Field> values = new FieldValues<>(Field.class);
    private boolean suspended;
    private boolean postOnly;
    private long time = Scaled.UNFIT;

    /** Its numbers. The relative funding rate is the rate; the absolute one is money for a contract. */
    public enum Field {
        BID,
        BID_SIZE,
        ASK,
        ASK_SIZE,
        LAST,
        INDEX,
        MARK_PRICE,
        VOLUME,
        VOLUME_QUOTE,
        OPEN_INTEREST,
        OPEN,
        HIGH,
        LOW,
        CHANGE,
        FUNDING_RATE,
        FUNDING_RATE_PREDICTION,
        RELATIVE_FUNDING_RATE,
        RELATIVE_FUNDING_RATE_PREDICTION,
        NEXT_FUNDING_RATE_TIME
    }

    /** Forgets everything. */
    public void clear() {
        name.clear();
        values.clear();
        suspended = false;
        postOnly = false;
        time = Scaled.UNFIT;
    }

    /** Whose ticker it is. */
    public WireName name() {
        return name;
    }

    public FieldValues<Field> values() {
        return values;
    }

    /** Whether the market is suspended. */
    public boolean isSuspended() {
        return suspended;
    }

    public void suspended(boolean is) {
        suspended = is;
    }

    /** Whether the market takes only orders that rest. */
    public boolean isPostOnly() {
        return postOnly;
    }

    public void postOnly(boolean is) {
        postOnly = is;
    }

    /** Nanoseconds since the epoch; {@link Scaled#UNFIT} when the message has none. */
    public long time() {
        return time;
    }

    public void time(long value) {
        time = value;
    }
}
