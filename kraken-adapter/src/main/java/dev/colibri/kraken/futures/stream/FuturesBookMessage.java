package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** Feed {@code book_snapshot}, which is a whole book, or feed {@code book}, which is one level. */
public final class FuturesBookMessage {
    private final WireName name = new WireName();
    private final LevelRows bids = new LevelRows();
    private final LevelRows asks = new LevelRows();
    private boolean snapshot;
    private long sequence = -1;
    private long time = Scaled.UNFIT;

    /** Forgets everything. */
    public void clear() {
        name.clear();
        bids.clear();
        asks.clear();
        snapshot = false;
        sequence = -1;
        time = Scaled.UNFIT;
    }

    /** Whose book it is. */
    public WireName name() {
        return name;
    }

    public LevelRows bids() {
        return bids;
    }

    public LevelRows asks() {
        return asks;
    }

    /** Whether the book is told whole. */
    public boolean isSnapshot() {
        return snapshot;
    }

    public void snapshot(boolean is) {
        snapshot = is;
    }

    /** Rises by one with each message of a product's book; negative when the message has none. */
    public long sequence() {
        return sequence;
    }

    public void sequence(long value) {
        sequence = value;
    }

    /** Nanoseconds since the epoch; {@link Scaled#UNFIT} when the message has none. */
    public long time() {
        return time;
    }

    public void time(long value) {
        time = value;
    }
}
