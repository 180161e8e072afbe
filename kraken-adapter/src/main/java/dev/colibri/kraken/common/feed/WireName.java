package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The symbol that a message names, as bytes, without a text for it: {@code BTC/USD}, {@code PF_XBTUSD}. Holds what was
 * set last. A name has at most {@value #LONGEST} characters, all ASCII; anything else is no name.
 */
public final class WireName {
    /** Longer than any symbol of the venue's. */
    public static final int LONGEST = 48;

    private final byte[] bytes = new byte[LONGEST];
    private int length;

    /** Forgets the name. */
    public void clear() {
        length = 0;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Takes {@code source[from, to)}. Returns whether it can be a name; else there is none. */
    public boolean set(byte[] source, int from, int to) {
        length = 0;
        if (to - from > LONGEST || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (source[i] <= ' ' || source[i] > '~') {
                return false;
            }
        }
        System.arraycopy(source, from, bytes, 0, to - from);
        length = to - from;
        return true;
    }

    /** The same for text that a parser holds as characters. */
    public boolean set(char[] source, int from, int count) {
        length = 0;
        if (count > LONGEST || count == 0) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            char c = source[from + i];
            if (c <= ' ' || c > '~') {
                return false;
            }
            bytes[i] = (byte) c;
        }
        length = count;
        return true;
    }

    /** Becomes what another is. */
    public void set(WireName other) {
        System.arraycopy(other.bytes, 0, bytes, 0, other.length);
        length = other.length;
    }

    /** Whether another is the same, or there is none in both. */
    public boolean isSame(WireName other) {
        return Arrays.equals(bytes, 0, length, other.bytes, 0, other.length);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** The name; makes a text at each call. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
