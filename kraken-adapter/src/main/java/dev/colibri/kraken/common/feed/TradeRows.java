package dev.colibri.kraken.common.feed;

import java.util.Arrays;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;

/** Trades of one symbol as a message lists them. Used again for each message; grows to the largest one. */
public final class TradeRows {
    private final WireName name = new WireName();
    private boolean snapshot;
    private int count;
    private long[] prices = new long[16];
    private long[] quantities = new long[16];
    private long[] idsHigh = new long[16];
    private long[] idsLow = new long[16];
    private long[] times = new long[16];
    private byte[] priceScales = new byte[16];
    private byte[] quantityScales = new byte[16];
    private Side[] sides = filled(new Side[16], Side.BUY);
    private TradeKind[] kinds = filled(new TradeKind[16], TradeKind.UNKNOWN);

    /** Drops all rows and the name. */
    public void clear() {
        count = 0;
        snapshot = false;
        name.clear();
    }

    /** Whose trades these are. */
    public WireName name() {
        return name;
    }

    /** Whether these are trades of before the subscription. */
    public boolean isSnapshot() {
        return snapshot;
    }

    public void snapshot(boolean is) {
        snapshot = is;
    }

    public int count() {
        return count;
    }

    /** Adds a row. Values that do not fit, and a time that is missing or none, are {@link Scaled#UNFIT}. */
    public void add(long price, int priceScale, long quantity, int quantityScale, Side aggressor, TradeKind kind,
            long idHigh, long idLow, long time) {
        if (count == prices.length) {
            grow();
        }
        prices[count] = price;
        priceScales[count] = (byte) priceScale;
        quantities[count] = quantity;
        quantityScales[count] = (byte) quantityScale;
        sides[count] = aggressor;
        kinds[count] = kind;
        idsHigh[count] = idHigh;
        idsLow[count] = idLow;
        times[count] = time;
        count++;
    }

    /** The price of a row at a scale, or {@link Scaled#UNFIT}. */
    public long price(int index, int scale) {
        return Scaled.at(prices[index], priceScales[index], scale);
    }

    /** The quantity of a row at a scale, or {@link Scaled#UNFIT}. */
    public long quantity(int index, int scale) {
        return Scaled.at(quantities[index], quantityScales[index], scale);
    }

    public Side aggressor(int index) {
        return sides[index];
    }

    public TradeKind kind(int index) {
        return kinds[index];
    }

    /** Upper half of the {@link dev.colibri.api.market.TradeId}. */
    public long idHigh(int index) {
        return idsHigh[index];
    }

    /** Lower half of the {@link dev.colibri.api.market.TradeId}. */
    public long idLow(int index) {
        return idsLow[index];
    }

    /** Nanoseconds since the epoch by the venue's clock, or {@link Scaled#UNFIT}. */
    public long time(int index) {
        return times[index];
    }

    private void grow() {
        int capacity = 2 * count;
        prices = Arrays.copyOf(prices, capacity);
        quantities = Arrays.copyOf(quantities, capacity);
        idsHigh = Arrays.copyOf(idsHigh, capacity);
        idsLow = Arrays.copyOf(idsLow, capacity);
        times = Arrays.copyOf(times, capacity);
        priceScales = Arrays.copyOf(priceScales, capacity);
        quantityScales = Arrays.copyOf(quantityScales, capacity);
        sides = Arrays.copyOf(sides, capacity);
        Arrays.fill(sides, count, capacity, Side.BUY);
        kinds = Arrays.copyOf(kinds, capacity);
        Arrays.fill(kinds, count, capacity, TradeKind.UNKNOWN);
    }

    private static <E> E[] filled(E[] array, E value) {
        Arrays.fill(array, value);
        return array;
    }
}
