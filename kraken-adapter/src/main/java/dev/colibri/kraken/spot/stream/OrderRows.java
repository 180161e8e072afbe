package dev.colibri.kraken.spot.stream;

import java.util.Arrays;

import dev.colibri.kraken.common.feed.Scaled;

/** Orders of one side as channel {@code level3} lists them. Used again for each message; grows to the largest one. */
public final class OrderRows {
    private byte[] ids = new byte[512];
    private int used;
    private int[] ends = new int[16];
    private long[] prices = new long[16];
    private long[] quantities = new long[16];
    private long[] times = new long[16];
    private byte[] priceScales = new byte[16];
    private byte[] quantityScales = new byte[16];
    private Event[] events = added(new Event[16], 0);
    private int count;

    /** What happened to an order; those of a snapshot are added. */
    public enum Event {
        ADD, MODIFY, DELETE
    }

    /** Drops all rows. */
    public void clear() {
        count = 0;
        used = 0;
    }

    public int count() {
        return count;
    }

    /** Adds a row. The id's bytes are those that were put with {@link #idByte} since the last row. */
    public void add(Event event, long price, int priceScale, long quantity, int quantityScale, long time) {
        if (count == prices.length) {
            grow();
        }
        events[count] = event;
        prices[count] = price;
        priceScales[count] = (byte) priceScale;
        quantities[count] = quantity;
        quantityScales[count] = (byte) quantityScale;
        times[count] = time;
        ends[count] = used;
        count++;
    }

    /** Adds a byte to the id of the row that is added next. */
    public void idByte(byte value) {
        if (used == ids.length) {
            ids = Arrays.copyOf(ids, 2 * used);
        }
        ids[used++] = value;
    }

    /** Forgets the id's bytes that no row has yet. */
    public void dropId() {
        used = count == 0 ? 0 : ends[count - 1];
    }

    /** How many of the next row's id there are. */
    public int idLength() {
        return used - (count == 0 ? 0 : ends[count - 1]);
    }

    /** The bytes in which ids lie; a row's are in {@code [idFrom, idTo)}. */
    public byte[] ids() {
        return ids;
    }

    public int idFrom(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    public int idTo(int index) {
        return ends[index];
    }

    public Event event(int index) {
        return events[index];
    }

    /** The price of a row at a scale, or {@link Scaled#UNFIT}. */
    public long price(int index, int scale) {
        return Scaled.at(prices[index], priceScales[index], scale);
    }

    /** The quantity of a row at a scale, or {@link Scaled#UNFIT}. */
    public long quantity(int index, int scale) {
        return Scaled.at(quantities[index], quantityScales[index], scale);
    }

    /** When the order was inserted or amended, nanoseconds since the epoch, or {@link Scaled#UNFIT}. */
    public long time(int index) {
        return times[index];
    }

    private void grow() {
        int capacity = 2 * count;
        ends = Arrays.copyOf(ends, capacity);
        prices = Arrays.copyOf(prices, capacity);
        quantities = Arrays.copyOf(quantities, capacity);
        times = Arrays.copyOf(times, capacity);
        priceScales = Arrays.copyOf(priceScales, capacity);
        quantityScales = Arrays.copyOf(quantityScales, capacity);
        events = added(Arrays.copyOf(events, capacity), count);
    }

    private static Event[] added(Event[] events, int from) {
        Arrays.fill(events, from, events.length, Event.ADD);
        return events;
    }
}
