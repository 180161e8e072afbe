package dev.colibri.kraken.common.wire;

/** Writes whole numbers as ASCII digits without making text of them first. */
public final class Ascii {
    private static final long LEAST = Long.MIN_VALUE;
    /** Ten, a hundred and so on, as far as a number goes. */
    private static final long[] POWERS = new long[18];
    /** The digits of 00 to 99, pair behind pair: half the divisions. */
    private static final byte[] PAIRS = new byte[200];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            power *= 10;
            POWERS[i] = power;
        }
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private Ascii() {}

    /**
     * Writes a number.
     *
     * @param to where; must have room for twenty bytes from {@code at} on
     * @return the position after the last digit
     */
    public static int put(long value, byte[] to, int at) {
        if (value == LEAST) {
            return putText(Long.toString(value), to, at);
        }
        int position = at;
        long rest = value;
        if (rest < 0) {
            to[position++] = '-';
            rest = -rest;
        }
        int end = position + digits(rest);
        int first = end;
        while (rest >= 10) {
            long hundreds = rest / 100;
            int pair = 2 * (int) (rest - 100 * hundreds);
            to[--first] = PAIRS[pair + 1];
            to[--first] = PAIRS[pair];
            rest = hundreds;
        }
        if (first > position) {
            to[position] = (byte) ('0' + rest);
        }
        return end;
    }

    private static int putText(String text, byte[] to, int at) {
        for (int i = 0; i < text.length(); i++) {
            to[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }

    private static int digits(long positive) {
        int below = 0;
        while (below < POWERS.length && positive >= POWERS[below]) {
            below++;
        }
        return below + 1;
    }
}
