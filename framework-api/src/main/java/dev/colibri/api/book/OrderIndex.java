package dev.colibri.api.book;

import java.util.Arrays;

/**
 * Finds an order's number by the venue's id: open addressing with linear probing over a table at most half full, which
 * doubles. A removal moves later entries of its run back, so there are no tombstones and the table never decays.
 *
 * <p>A slot holds the order's number plus one, zero when it is free, and beside it the id's hash, so that a probe
 * compares bytes only where the hashes agree.
 */
final class OrderIndex {
    private final OrderIds ids;
    private int[] slots;
    private int[] hashes;
    private int mask;
    private int count;

    OrderIndex(OrderIds ids, int capacity) {
        this.ids = ids;
        slots = new int[2 * Integer.highestOneBit(capacity)];
        hashes = new int[slots.length];
        mask = slots.length - 1;
    }

    int count() {
        return count;
    }

    /** The number of the order with this id, or {@link OrderTable#NONE}. */
    int find(int hash, byte[] id, int from, int to) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (hashes[slot] == hash && ids.matches(slots[slot] - 1, id, from, to)) {
                return slots[slot] - 1;
            }
            slot = after(slot);
        }
        return OrderTable.NONE;
    }

    /** Enters an order whose id is not there. */
    void put(int hash, int order) {
        if (2 * (count + 1) > slots.length) {
            grow();
        }
        place(hash, order + 1);
        count++;
    }

    /** Removes an order that is there. */
    void remove(int hash, int order) {
        int gap = hash & mask;
        while (slots[gap] != order + 1) {
            gap = after(gap);
        }
        for (int slot = after(gap); slots[slot] != 0; slot = after(slot)) {
            int home = hashes[slot] & mask;
            if (distance(home, slot) >= distance(gap, slot)) {
                slots[gap] = slots[slot];
                hashes[gap] = hashes[slot];
                gap = slot;
            }
        }
        slots[gap] = 0;
        count--;
    }

    void clear() {
        Arrays.fill(slots, 0);
        count = 0;
    }

    private int after(int slot) {
        return (slot + 1) & mask;
    }

    private int distance(int from, int to) {
        return (to - from) & mask;
    }

    private void place(int hash, int entry) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = after(slot);
        }
        slots[slot] = entry;
        hashes[slot] = hash;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new int[2 * oldSlots.length];
        hashes = new int[slots.length];
        mask = slots.length - 1;
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                place(oldHashes[i], oldSlots[i]);
            }
        }
    }
}
