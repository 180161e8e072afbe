package dev.colibri.kraken.common.feed;

import java.util.Arrays;

/**
 * Entries of one side of a book as a message lists them: price and quantity, each with the decimals it was printed
 * with. Used again for each message; grows to the largest one.
 */
public final class LevelRows {
    private long[] prices = new long[16];
    private long[] quantities = new long[16];
    private byte[] priceScales = new byte[16];
    private byte[] quantityScales = new byte[16];
    private int count;

    /** Drops all entries. */
    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    /**
     * Adds an entry; a value that does not fit is {@link Scaled#UNFIT}. Scales are 0 to
     * {@link WireNumber#MOST_DECIMALS}.
     */
    public void add(long price, int priceScale, long quantity, int quantityScale) {
        if (count == prices.length) {
            grow();
        }
        prices[count] = price;
        priceScales[count] = (byte) priceScale;
        quantities[count] = quantity;
        quantityScales[count] = (byte) quantityScale;
        count++;
    }

    /** The price of an entry at a scale, or {@link Scaled#UNFIT}. */
    public long price(int index, int scale) {
        return Scaled.at(prices[index], priceScales[index], scale);
    }

    /** The quantity of an entry at a scale, or {@link Scaled#UNFIT}. */
    public long quantity(int index, int scale) {
        return Scaled.at(quantities[index], quantityScales[index], scale);
    }

    private void grow() {
        int capacity = 2 * count;
        prices = Arrays.copyOf(prices, capacity);
        quantities = Arrays.copyOf(quantities, capacity);
        priceScales = Arrays.copyOf(priceScales, capacity);
        quantityScales = Arrays.copyOf(quantityScales, capacity);
    }

    /** The entries as they were printed, for a failed test or a log. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(prices[i]).append('e').append(-priceScales[i]).append(':')
                    .append(quantities[i]).append('e').append(-quantityScales[i]);
        }
        return text.append(']').toString();
    }
}
