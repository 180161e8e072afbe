package dev.colibri.api.book;

import java.util.Arrays;

/** Numbers that are gathered, sorted once, and then looked up. */
final class SortedKeys {
    private long[] keys = new long[8];
    private int count;

    void clear() {
        count = 0;
    }

    void add(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
    }

    void sort() {
        Arrays.sort(keys, 0, count);
    }

    int count() {
        return count;
    }

    boolean contains(long key) {
        return Arrays.binarySearch(keys, 0, count, key) >= 0;
    }

    /** How many are greater than a number; each number is held once. */
    int countAbove(long key) {
        int found = Arrays.binarySearch(keys, 0, count, key);
        return found >= 0 ? count - found - 1 : count - ~found;
    }
}
