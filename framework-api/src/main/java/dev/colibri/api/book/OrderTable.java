package dev.colibri.api.book;

import java.util.Arrays;

/**
 * The orders of a book, by number, column by column. Numbers are pooled. A removed order keeps its number, its id and
 * what follows it until {@link #recycle}, so that the changes of a message can name it until the next one begins.
 */
final class OrderTable {
    /** No order. */
    static final int NONE = -1;

    private static final int FIRST_CAPACITY = 64;

    private final OrderIds ids = new OrderIds(FIRST_CAPACITY);
    private final OrderIndex index = new OrderIndex(ids, FIRST_CAPACITY);
    private int[] hashes = new int[FIRST_CAPACITY];
    private int[] queues = new int[FIRST_CAPACITY];
    private int[] next = new int[FIRST_CAPACITY];
    private int[] previous = new int[FIRST_CAPACITY];
    private long[] quantities = new long[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
    private int[] free = new int[FIRST_CAPACITY];
    private int[] removed = new int[FIRST_CAPACITY];
    private int used;
    private int freeCount;
    private int removedCount;

    int count() {
        return index.count();
    }

    /** The number of the order with this id, or {@link #NONE}. */
    int find(int hash, byte[] id, int from, int to) {
        return index.find(hash, id, from, to);
    }

    String id(int order) {
        return ids.text(order);
    }

    /** The handle of the queue it stands in. */
    int queue(int order) {
        return queues[order];
    }

    /** Who is served after it, or {@link #NONE}. */
    int next(int order) {
        return next[order];
    }

    /** Who is served before it, or {@link #NONE}. */
    int previous(int order) {
        return previous[order];
    }

    long quantity(int order) {
        return quantities[order];
    }

    long time(int order) {
        return times[order];
    }

    /** Enters an order whose id is not there, and numbers it. */
    int add(int hash, byte[] id, int from, int to) {
        int order = freeCount > 0 ? free[--freeCount] : unused();
        ids.put(order, id, from, to);
        hashes[order] = hash;
        index.put(hash, order);
        return order;
    }

    void set(int order, int queue, long quantity, long time) {
        queues[order] = queue;
        quantities[order] = quantity;
        times[order] = time;
    }

    /** Lets one order follow another; either may be {@link #NONE}. */
    void chain(int before, int after) {
        if (before != NONE) {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
    }

    void remove(int order) {
        index.remove(hashes[order], order);
        removed[removedCount] = order;
        removedCount++;
    }

    /** Gives the numbers of removed orders free. */
    void recycle() {
        System.arraycopy(removed, 0, free, freeCount, removedCount);
        freeCount += removedCount;
        removedCount = 0;
    }

    void clear() {
        index.clear();
        used = 0;
        freeCount = 0;
        removedCount = 0;
    }

    private int unused() {
        if (used == hashes.length) {
            grow(2 * used);
        }
        return used++;
    }

    private void grow(int capacity) {
        ids.grow(capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        queues = Arrays.copyOf(queues, capacity);
        next = Arrays.copyOf(next, capacity);
        previous = Arrays.copyOf(previous, capacity);
        quantities = Arrays.copyOf(quantities, capacity);
        times = Arrays.copyOf(times, capacity);
        free = Arrays.copyOf(free, capacity);
        removed = Arrays.copyOf(removed, capacity);
    }
}
