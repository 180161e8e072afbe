package dev.colibri.kraken.spot.stream;

import java.util.Arrays;
import java.util.Objects;

import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** Candles of one symbol and interval as channel {@code ohlc} lists them. Used again for each message. */
public final class CandleRows {
    private final WireName name = new WireName();
    private int interval;
    private boolean snapshot;
    private int count;
    private Row[] rows = new Row[0];

    /** A candle's numbers. */
    public enum Field {
        OPEN, HIGH, LOW, CLOSE, VOLUME, VWAP
    }

    /** Drops all rows and the name. */
    public void clear() {
        count = 0;
        interval = 0;
        snapshot = false;
        name.clear();
    }

    /** Whose candles these are. */
    public WireName name() {
        return name;
    }

    /** Minutes. */
    public int interval() {
        return interval;
    }

    public void interval(int minutes) {
        interval = minutes;
    }

    /** Whether these are candles of before the subscription, and the current one. */
    public boolean isSnapshot() {
        return snapshot;
    }

    public void snapshot(boolean is) {
        snapshot = is;
    }

    public int count() {
        return count;
    }

    /** A row, valid until {@link #clear()}. */
    public Row row(int index) {
        return rows[Objects.checkIndex(index, count)];
    }

    /** Adds a row without values, to be filled. */
    public Row add() {
        if (count == rows.length) {
            int before = rows.length;
            rows = Arrays.copyOf(rows, Math.max(4, 2 * before));
            for (int i = before; i < rows.length; i++) {
                rows[i] = new Row();
            }
        }
        Row row = rows[count++];
        row.clear();
        return row;
    }

    /** One candle. */
    public static final class Row {
        private final FieldValues<Field> values = new FieldValues<>(Field.class);
        private long begin = Scaled.UNFIT;
        private long trades = -1;

        void clear() {
            values.clear();
            begin = Scaled.UNFIT;
            trades = -1;
        }

        public FieldValues<Field> values() {
            return values;
        }

        /** Where its interval begins, in nanoseconds since the epoch. */
        public long begin() {
            return begin;
        }

        public void begin(long nanos) {
            begin = nanos;
        }

        /** How many trades it holds, {@code -1} when it does not say. */
        public long trades() {
            return trades;
        }

        public void trades(long value) {
            trades = value;
        }
    }
}
