package dev.colibri.kraken.common.book;

import dev.colibri.api.model.Decimals;

/** Writes numbers as a checksum takes them: digits alone, none for zero. Two at a time, from the last. */
final class Digits {
    /** What no number of 64 bits exceeds. */
    static final int MOST = 20;

    private static final byte[] PAIRS = pairs();

    private Digits() {}

    /** How many digits a number has that is not negative. */
    static int count(long number) {
        return number == 0 ? 0 : Decimals.digitsOf(number);
    }

    /** Writes a number that is not negative and gives the index after it. */
    static int put(long number, byte[] into, int at) {
        int end = at + count(number);
        int to = end;
        long rest = number;
        while (rest >= 10) {
            long next = rest / 100;
            int pair = (int) (rest - next * 100) << 1;
            into[--to] = PAIRS[pair + 1];
            into[--to] = PAIRS[pair];
            rest = next;
        }
        if (rest > 0) {
            into[--to] = (byte) ('0' + rest);
        }
        return end;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }
}
