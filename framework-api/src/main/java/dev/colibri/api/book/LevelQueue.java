package dev.colibri.api.book;

import dev.colibri.api.model.Side;

/**
 * The orders at one price in the order of their priority, chained through the rows of the {@link OrderTable}, and the
 * total of their quantities. A queue that ran empty serves another price later.
 */
final class LevelQueue {
    private final int handle;
    private Side side;
    private long price;
    private long total;
    private int first = OrderTable.NONE;
    private int last = OrderTable.NONE;
    private int count;

    LevelQueue(int handle, Side side, long price) {
        this.handle = handle;
        this.side = side;
        this.price = price;
    }

    /** Its number in the pool. */
    int handle() {
        return handle;
    }

    Side side() {
        return side;
    }

    long price() {
        return price;
    }

    long total() {
        return total;
    }

    int count() {
        return count;
    }

    /** The order that is served first, or {@link OrderTable#NONE}. */
    int first() {
        return first;
    }

    void reuse(Side newSide, long newPrice) {
        side = newSide;
        price = newPrice;
        total = 0;
        first = OrderTable.NONE;
        last = OrderTable.NONE;
        count = 0;
    }

    void append(OrderTable orders, int order) {
        orders.chain(last, order);
        orders.chain(order, OrderTable.NONE);
        if (first == OrderTable.NONE) {
            first = order;
        }
        last = order;
        count++;
        total += orders.quantity(order);
    }

    void remove(OrderTable orders, int order) {
        int before = orders.previous(order);
        int after = orders.next(order);
        orders.chain(before, after);
        if (first == order) {
            first = after;
        }
        if (last == order) {
            last = before;
        }
        count--;
        total -= orders.quantity(order);
    }

    void resize(long from, long to) {
        total += to - from;
    }
}
