package dev.colibri.api.book;

import java.util.Arrays;

/**
 * What one message changed on one side: for each price that holds another quantity than before the message, the
 * quantity before and after, once, in the order of first touch. What a message does and undoes is not a change.
 *
 * <p>A message names few levels and mostly different ones, so a price is looked for by walking back over the list, and
 * only when it lies between the lowest and the highest price touched so far.
 */
final class LevelChanges {
    private static final int FIRST_CAPACITY = 8;

    private long[] prices = new long[FIRST_CAPACITY];
    private long[] before = new long[FIRST_CAPACITY];
    private long[] after = new long[FIRST_CAPACITY];
    private int count;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;
    private boolean revisited;

    int count() {
        return count;
    }

    long price(int index) {
        return prices[index];
    }

    long quantityBefore(int index) {
        return before[index];
    }

    long quantityAfter(int index) {
        return after[index];
    }

    void clear() {
        count = 0;
        lowest = Long.MAX_VALUE;
        highest = Long.MIN_VALUE;
        revisited = false;
    }

    void note(long price, long quantityBefore, long quantityAfter) {
        int known = indexOf(price);
        if (known >= 0) {
            after[known] = quantityAfter;
            revisited = true;
            return;
        }
        if (count == prices.length) {
            grow();
        }
        prices[count] = price;
        before[count] = quantityBefore;
        after[count] = quantityAfter;
        count++;
        lowest = Math.min(lowest, price);
        highest = Math.max(highest, price);
    }

    /** Ends the message: drops the entries that came back to what they were. */
    void settle() {
        if (!revisited) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (before[i] != after[i]) {
                prices[kept] = prices[i];
                before[kept] = before[i];
                after[kept] = after[i];
                kept++;
            }
        }
        count = kept;
    }

    private int indexOf(long price) {
        if (price < lowest || price > highest) {
            return -1;
        }
        int index = count - 1;
        while (index >= 0 && prices[index] != price) {
            index--;
        }
        return index;
    }

    private void grow() {
        int capacity = 2 * count;
        prices = Arrays.copyOf(prices, capacity);
        before = Arrays.copyOf(before, capacity);
        after = Arrays.copyOf(after, capacity);
    }
}
