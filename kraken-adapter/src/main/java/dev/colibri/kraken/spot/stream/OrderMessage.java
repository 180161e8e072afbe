package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** One element of channel {@code level3}. */
public final class OrderMessage {
    private final WireName name = new WireName();
    private final OrderRows bids = new OrderRows();
    private final OrderRows asks = new OrderRows();
    private boolean snapshot;
    private long checksum = BookMessage.NO_CHECKSUM;
    private long time = Scaled.UNFIT;

    /** Forgets everything. */
    public void clear() {
        name.clear();
        bids.clear();
        asks.clear();
        snapshot = false;
        checksum = BookMessage.NO_CHECKSUM;
        time = Scaled.UNFIT;
    }

    /** Whose book it is. */
    public WireName name() {
        return name;
    }

    public OrderRows bids() {
        return bids;
    }

    public OrderRows asks() {
        return asks;
    }

    /** Whether the book is told whole. */
    public boolean isSnapshot() {
        return snapshot;
    }

    public void snapshot(boolean is) {
        snapshot = is;
    }

    /** The CRC32 of all orders of the ten best levels, or {@link BookMessage#NO_CHECKSUM}. */
    public long checksum() {
        return checksum;
    }

    public void checksum(long value) {
        checksum = value;
    }

    /** Nanoseconds since the epoch; {@link Scaled#UNFIT} when the message has none. */
    public long time() {
        return time;
    }

    public void time(long value) {
        time = value;
    }
}
