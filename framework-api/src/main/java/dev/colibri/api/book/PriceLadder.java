package dev.colibri.api.book;

import dev.colibri.api.model.Side;

/**
 * The prices of one side of a book in order, each with a number that belongs to it: a quantity, or the handle of a
 * queue. A level is addressed by its rank, 0 for the best.
 *
 * <p><b>Algorithm.</b> Two parallel arrays hold the levels in {@code [head, tail)}, worst first and best last, with
 * free room at both ends. An insertion or removal moves whichever part is shorter, the better levels or the worse ones;
 * since markets change near their best price, that is a handful of longs whatever the depth. Cutting the worst levels
 * only moves {@code head}. When one end has no room left, the levels are put back in the middle, which costs a walk
 * once in as many insertions as there is room. A search gallops from the best level: it costs the logarithm of the
 * rank it ends at, not of the depth.
 *
 * <p>Asks are kept under the complement of their price, so that a greater key is a better level on either side.
 *
 * <p><b>Invariants.</b> {@code 0 <= head <= tail <= keys.length}; keys ascend strictly within {@code [head, tail)}. The
 * arrays double until they hold {@code depth} levels and some room, and grow beyond only for a message that adds more
 * than that before it is cut.
 */
final class PriceLadder {
    private static final int FIRST_CAPACITY = 32;
    private static final int LEAST_ROOM = 16;

    private final long flip;
    private final int fullCapacity;
    private long[] keys;
    private long[] values;
    private int head;
    private int tail;

    PriceLadder(Side side, int depth) {
        flip = switch (side) {
            case BUY -> 0L;
            case SELL -> -1L;
        };
        fullCapacity = (int) Math.min(Integer.MAX_VALUE, (long) depth + Math.max(LEAST_ROOM, depth / 8));
        int capacity = Math.min(FIRST_CAPACITY, fullCapacity);
        keys = new long[capacity];
        values = new long[capacity];
        clear();
    }

    int count() {
        return tail - head;
    }

    long price(int rank) {
        return keys[tail - 1 - rank] ^ flip;
    }

    long value(int rank) {
        return values[tail - 1 - rank];
    }

    void setValue(int rank, long value) {
        values[tail - 1 - rank] = value;
    }

    /** The rank of a price; where there is none, the complement of the rank it would have. */
    int find(long price) {
        long key = price ^ flip;
        int count = tail - head;
        int bound = 1;
        while (bound <= count && keys[tail - bound] > key) {
            bound <<= 1;
        }
        int low = bound >> 1;
        int high = Math.min(bound - 1, count);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[tail - 1 - middle] > key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < count && keys[tail - 1 - low] == key ? low : ~low;
    }

    /** Puts a price that is not there at the rank that {@link #find} gave for it. */
    void insert(int rank, long price, long value) {
        int worse = tail - head - rank;
        if (rank <= worse) {
            if (tail == keys.length) {
                makeRoom();
            }
            move(tail - rank, tail - rank + 1, rank);
            tail++;
        } else {
            if (head == 0) {
                makeRoom();
            }
            move(head, head - 1, worse);
            head--;
        }
        keys[tail - 1 - rank] = price ^ flip;
        values[tail - 1 - rank] = value;
    }

    void remove(int rank) {
        int worse = tail - head - rank - 1;
        if (rank <= worse) {
            move(tail - rank, tail - rank - 1, rank);
            tail--;
        } else {
            move(head, head + 1, worse);
            head++;
        }
    }

    /** Drops the worst levels beyond a count. */
    void cutTo(int count) {
        head = Math.max(head, tail - count);
    }

    /** Drops all levels. Nearly all room is then at the worse end, since snapshots come best level first. */
    void clear() {
        head = keys.length - Math.max(2, keys.length / LEAST_ROOM);
        tail = head;
    }

    private void move(int from, int to, int length) {
        if (length > 0) {
            System.arraycopy(keys, from, keys, to, length);
            System.arraycopy(values, from, values, to, length);
        }
    }

    private void makeRoom() {
        int count = tail - head;
        int wanted = count + Math.max(4, count / LEAST_ROOM);
        int capacity = keys.length;
        if (capacity < wanted) {
            capacity = capacity < fullCapacity && wanted <= fullCapacity
                    ? Math.min(2 * capacity, fullCapacity)
                    : 2 * capacity;
        }
        int newHead = (capacity - count) / 2;
        if (capacity == keys.length) {
            move(head, newHead, count);
        } else {
            keys = moved(keys, capacity, newHead);
            values = moved(values, capacity, newHead);
        }
        head = newHead;
        tail = newHead + count;
    }

    private long[] moved(long[] from, int capacity, int newHead) {
        long[] larger = new long[capacity];
        System.arraycopy(from, head, larger, newHead, tail - head);
        return larger;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int rank = 0; rank < count(); rank++) {
            text.append(rank == 0 ? "" : ", ").append(price(rank)).append(':').append(value(rank));
        }
        return text.append(']').toString();
    }
}
