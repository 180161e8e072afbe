package dev.colibri.kraken.common.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a parameter string, percent-encoded, such as {@code pair=XBTUSD&expiretm=%2B60}: the body of a form or the
 * query of an address. What is signed and what is sent are the same bytes, those of this writer.
 *
 * <p>Only the unreserved characters of RFC 3986 stand for themselves. A space becomes {@code %20} and never {@code +},
 * so that the text means the same in a body and in an address. The writer may be used again after {@link #clear()}.
 */
public final class FormWriter {
    private static final int FIRST_SIZE = 256;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] PLAIN = new boolean[128];
    private static final int LONGEST_NUMBER = 20;

    static {
        for (char c = '0'; c <= '9'; c++) {
            PLAIN[c] = true;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            PLAIN[c] = true;
            PLAIN[c - 'a' + 'A'] = true;
        }
        for (char c : "-._~".toCharArray()) {
            PLAIN[c] = true;
        }
    }

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Forgets what was written and keeps the room. */
    public FormWriter clear() {
        length = 0;
        return this;
    }

    /** Adds a parameter. An empty value is written as {@code key=}. */
    public FormWriter add(String key, String value) {
        begin(key);
        encode(value);
        return this;
    }

    /** Adds a parameter with a number. */
    public FormWriter add(String key, long value) {
        begin(key);
        room(LONGEST_NUMBER);
        length = Ascii.put(value, bytes, length);
        return this;
    }

    /** Adds a parameter that is on or off. */
    public FormWriter add(String key, boolean value) {
        return add(key, value ? "true" : "false");
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** The room itself, of which the first {@link #length()} bytes were written. Lent until the next change. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What was written. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }

    private void begin(String key) {
        if (length > 0) {
            room(1);
            bytes[length++] = '&';
        }
        encode(key);
        room(1);
        bytes[length++] = '=';
    }

    private void encode(String text) {
        room(3 * text.length());
        int done = copyPlain(text, 0);
        while (done < text.length()) {
            char c = text.charAt(done);
            if (c >= PLAIN.length) {
                encodeUtf8(text.substring(done));
                return;
            }
            escape((byte) c);
            done = copyPlain(text, done + 1);
        }
    }

    /** Takes over what stands for itself, in one run: most of what encoding costs. */
    private int copyPlain(String text, int from) {
        byte[] to = bytes;
        int shift = length - from;
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            to[shift + end] = (byte) c;
            end++;
        }
        length = shift + end;
        return end;
    }

    private void put(char c) {
        if (PLAIN[c]) {
            bytes[length++] = (byte) c;
        } else {
            escape((byte) c);
        }
    }

    private void encodeUtf8(String rest) {
        byte[] utf8 = rest.getBytes(StandardCharsets.UTF_8);
        room(3 * utf8.length);
        for (byte octet : utf8) {
            if (octet >= 0) {
                put((char) octet);
            } else {
                escape(octet);
            }
        }
    }

    private void escape(byte octet) {
        bytes[length++] = '%';
        bytes[length++] = HEX[(octet >> 4) & 0xF];
        bytes[length++] = HEX[octet & 0xF];
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }
}
