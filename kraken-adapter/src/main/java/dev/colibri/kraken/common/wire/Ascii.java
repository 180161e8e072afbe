package dev.colibri.kraken.common.wire;

/** Writes whole numbers as ASCII digits without making text of them first. */
public final class Ascii {
    private static final long LEAST = Long.MIN_VALUE;

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
        for (int i = end - 1; i >= position; i--) {
            to[i] = (byte) ('0' + rest % 10);
            rest /= 10;
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
        int count = 1;
        for (long rest = positive; rest >= 10; rest /= 10) {
            count++;
        }
        return count;
    }
}
