package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** One element of channel {@code book}. */
public final class BookMessage {
    /** In the place of a checksum that is missing. */
    public static final long NO_CHECKSUM = -1;

    private final WireName name = new WireName();
    private final LevelRows bids = new LevelRows();
    private final LevelRows asks = new LevelRows();
    private boolean snapshot;
    private long checksum = NO_CHECKSUM;
    private long time = Scaled.UNFIT;

    /** Forgets everything. */
    public void clear() {
        name.clear();
        bids.clear();
        asks.clear();
        snapshot = false;
        checksum = NO_CHECKSUM;
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

    /** The CRC32 of the ten best levels, 0 to 2^32-1, or {@link #NO_CHECKSUM}. */
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
