package dev.colibri.kraken.common.trades;

import java.util.Arrays;

/**
 * The ids that came last, a fixed number of them, each pushing out the oldest. Makes no garbage.
 *
 * <p>A ring holds them in their order; an open-addressing table at most half full finds them. A removal moves later
 * entries of its run back, so there are no tombstones.
 */
final class RecentIds {
    private static final int NONE = -1;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long[] high;
    private final long[] low;
    private final int[] slots;
    private final int mask;
    private int next;
    private int count;

    RecentIds(int capacity) {
        high = new long[capacity];
        low = new long[capacity];
        slots = new int[Integer.highestOneBit(capacity) * 4];
        mask = slots.length - 1;
        Arrays.fill(slots, NONE);
    }

    int count() {
        return count;
    }

    boolean contains(long idHigh, long idLow) {
        return slots[find(idHigh, idLow)] != NONE;
    }

    /** Adds an id; one that is there keeps its place. Returns whether it was not there. */
    boolean add(long idHigh, long idLow) {
        if (contains(idHigh, idLow)) {
            return false;
        }
        if (count == high.length) {
            remove(high[next], low[next]);
        }
        high[next] = idHigh;
        low[next] = idLow;
        slots[find(idHigh, idLow)] = next;
        next = next + 1 == high.length ? 0 : next + 1;
        count++;
        return true;
    }

    /** The slot of an id, or the free one where it would be. */
    private int find(long idHigh, long idLow) {
        int slot = home(idHigh, idLow);
        while (slots[slot] != NONE && (high[slots[slot]] != idHigh || low[slots[slot]] != idLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void remove(long idHigh, long idLow) {
        int gap = find(idHigh, idLow);
        for (int slot = (gap + 1) & mask; slots[slot] != NONE; slot = (slot + 1) & mask) {
            int home = home(high[slots[slot]], low[slots[slot]]);
            if (((slot - home) & mask) >= ((slot - gap) & mask)) {
                slots[gap] = slots[slot];
                gap = slot;
            }
        }
        slots[gap] = NONE;
        count--;
    }

    private int home(long idHigh, long idLow) {
        long mixed = (idHigh * SPREAD ^ idLow) * SPREAD;
        return (int) (mixed >>> 32) & mask;
    }
}
