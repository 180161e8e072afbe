package dev.colibri.api.book;

import java.util.Arrays;

import dev.colibri.api.market.OrderByOrderBookView.OrderChange;
import dev.colibri.api.model.Side;

/** What one message did to single orders, in the order of the message. */
final class OrderChanges {
    private static final int FIRST_CAPACITY = 16;

    private OrderChange[] kinds = new OrderChange[FIRST_CAPACITY];
    private int[] orders = new int[FIRST_CAPACITY];
    private Side[] sides = new Side[FIRST_CAPACITY];
    private long[] prices = new long[FIRST_CAPACITY];
    private long[] before = new long[FIRST_CAPACITY];
    private long[] after = new long[FIRST_CAPACITY];
    private int count;

    int count() {
        return count;
    }

    OrderChange kind(int index) {
        return kinds[index];
    }

    int order(int index) {
        return orders[index];
    }

    Side side(int index) {
        return sides[index];
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
    }

    void note(OrderChange kind, int order, Side side, long price, long quantityBefore, long quantityAfter) {
        if (count == orders.length) {
            grow(2 * count);
        }
        kinds[count] = kind;
        orders[count] = order;
        sides[count] = side;
        prices[count] = price;
        before[count] = quantityBefore;
        after[count] = quantityAfter;
        count++;
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        orders = Arrays.copyOf(orders, capacity);
        sides = Arrays.copyOf(sides, capacity);
        prices = Arrays.copyOf(prices, capacity);
        before = Arrays.copyOf(before, capacity);
        after = Arrays.copyOf(after, capacity);
    }
}
