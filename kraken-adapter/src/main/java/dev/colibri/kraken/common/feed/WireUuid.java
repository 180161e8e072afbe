package dev.colibri.kraken.common.feed;

import java.util.Arrays;

/**
 * Reads UUIDs of 32 hexadecimal digits in either case as the two halves of a
 * {@link dev.colibri.api.market.TradeId}, without a text for them. Holds what was read last. One object serves a
 * connection.
 */
public final class WireUuid {
    /** Characters of a UUID with its hyphens. */
    static final int LENGTH = 36;

    private static final byte[] DIGITS = digits();

    private final byte[] scratch = new byte[LENGTH];
    private long high;
    private long low;

    /** The upper half, never zero once something was read. */
    public long high() {
        return high;
    }

    /** The lower half. */
    public long low() {
        return low;
    }

    /**
     * Reads the UUID that is all of {@code bytes[from, to)}.
     *
     * @return whether it is one whose upper half is not zero, which would stand for a number; else nothing was read
     */
    public boolean read(byte[] bytes, int from, int to) {
        if (to - from != LENGTH || bytes[from + 8] != '-' || bytes[from + 13] != '-' || bytes[from + 18] != '-'
                || bytes[from + 23] != '-') {
            return false;
        }
        long first = hex(bytes, from, 8);
        long second = hex(bytes, from + 9, 4);
        long third = hex(bytes, from + 14, 4);
        long fourth = hex(bytes, from + 19, 4);
        long fifth = hex(bytes, from + 24, 12);
        long upper = first << 32 | second << 16 | third;
        // Each part is positive unless there is something else among its digits.
        if ((first | second | third | fourth | fifth) < 0 || upper == 0) {
            return false;
        }
        high = upper;
        low = fourth << 48 | fifth;
        return true;
    }

    /** The same for text that a parser holds as characters. */
    public boolean read(char[] chars, int from, int count) {
        if (count != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = chars[from + i];
            scratch[i] = c < 0x80 ? (byte) c : 0;
        }
        return read(scratch, 0, LENGTH);
    }

    /** Digits as a number; negative when there is anything else among them. */
    private static long hex(byte[] bytes, int from, int count) {
        long value = 0;
        int other = 0;
        for (int at = from; at < from + count; at++) {
            int digit = DIGITS[bytes[at] & 0xFF];
            other |= digit;
            value = value << 4 | digit;
        }
        return other < 0 ? -1 : value;
    }

    private static byte[] digits() {
        byte[] digits = new byte[1 << Byte.SIZE];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < 16; i++) {
            digits[Character.forDigit(i, 16)] = (byte) i;
            digits[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
        }
        return digits;
    }
}
