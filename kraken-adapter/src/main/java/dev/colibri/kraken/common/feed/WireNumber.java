package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;

/**
 * The number that was read last, as its digits say: mantissa and count of decimals, trailing zeros kept. One object
 * serves all numbers of a connection, one after the other.
 *
 * <p>Read are JSON's numbers, also with an exponent. A number with more digits than a {@code long} holds, or more than
 * {@value #MOST_DECIMALS} decimals, is {@link Scaled#UNFIT} with scale zero.
 */
public final class WireNumber {
    /** More decimals than any price or quantity has; a scale fits a byte. */
    public static final int MOST_DECIMALS = 100;

    private static final int SAFE_DIGITS = 18;

    private long mantissa;
    private int scale;

    /** The digits without the point; {@link Scaled#UNFIT} when they do not fit. */
    public long mantissa() {
        return mantissa;
    }

    /** How many of the digits are decimals, never negative. */
    public int scale() {
        return scale;
    }

    /** The number at a scale, or {@link Scaled#UNFIT}. */
    public long at(int wanted) {
        return Scaled.at(mantissa, scale, wanted);
    }

    /**
     * Reads the number that is all of {@code bytes[from, to)}.
     *
     * @return whether it is one, fitting or not
     */
    public boolean read(byte[] bytes, int from, int to) {
        long digits = 0;
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        int digit;
        while (at < to && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            at++;
        }
        int before = at - first;
        int decimals = 0;
        if (at < to && bytes[at] == '.') {
            int point = ++at;
            while (at < to && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                at++;
            }
            decimals = at - point;
            // A point without decimals is for the slow road to refuse.
            at -= decimals == 0 ? 1 : 0;
        }
        if (at < to || before == 0 || before + decimals > SAFE_DIGITS || isPadded(bytes[first], before)) {
            return slowly(ascii(bytes, from, to));
        }
        mantissa = negative ? -digits : digits;
        scale = decimals;
        return true;
    }

    /** The same for text that a parser holds as characters. */
    public boolean read(char[] chars, int from, int length) {
        int to = from + length;
        long digits = 0;
        int at = from;
        boolean negative = at < to && chars[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        int digit;
        while (at < to && (digit = chars[at] - '0') >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            at++;
        }
        int before = at - first;
        int decimals = 0;
        if (at < to && chars[at] == '.') {
            int point = ++at;
            while (at < to && (digit = chars[at] - '0') >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                at++;
            }
            decimals = at - point;
            // A point without decimals is for the slow road to refuse.
            at -= decimals == 0 ? 1 : 0;
        }
        if (at < to || before == 0 || before + decimals > SAFE_DIGITS || isPadded(chars[first], before)) {
            return slowly(new String(chars, from, length));
        }
        mantissa = negative ? -digits : digits;
        scale = decimals;
        return true;
    }

    /** JSON knows no needless zeros before the point. */
    private static boolean isPadded(int first, int before) {
        return first == '0' && before > 1;
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private boolean slowly(String text) {
        return SlowNumber.read(text, this);
    }

    void set(long newMantissa, int newScale) {
        mantissa = newMantissa;
        scale = newScale;
    }

    void unfit() {
        set(Scaled.UNFIT, 0);
    }
}
