package dev.colibri.api.book;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The venue's ids of numbered orders, as bytes side by side in one array: no object per id, and none is made to look
 * one up. Each number has a slot of the same width; an id that is longer than the slots widens them all, once, so ids
 * of any length work and the usual ones pay nothing for it.
 *
 * <p>Ids are texts of Latin-1 characters, which is what the bytes of any venue's ids are.
 */
final class OrderIds {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int FIRST_WIDTH = 24;

    private byte[] bytes;
    private int[] lengths;
    private int width = FIRST_WIDTH;

    OrderIds(int capacity) {
        bytes = new byte[capacity * width];
        lengths = new int[capacity];
    }

    static int hash(byte[] id, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(id, at)) * SPREAD;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = (rest << Byte.SIZE) | (id[at] & 0xFF);
        }
        hash = (hash ^ rest) * SPREAD;
        return (int) (hash >>> 32);
    }

    void put(int order, byte[] id, int from, int to) {
        int length = to - from;
        if (length > width) {
            widen(length);
        }
        System.arraycopy(id, from, bytes, order * width, length);
        lengths[order] = length;
    }

    boolean matches(int order, byte[] id, int from, int to) {
        int start = order * width;
        return lengths[order] == to - from && Arrays.equals(bytes, start, start + lengths[order], id, from, to);
    }

    String text(int order) {
        return new String(bytes, order * width, lengths[order], StandardCharsets.ISO_8859_1);
    }

    void grow(int capacity) {
        bytes = Arrays.copyOf(bytes, Math.multiplyExact(capacity, width));
        lengths = Arrays.copyOf(lengths, capacity);
    }

    private void widen(int length) {
        int wider = Math.max(2 * width, length);
        byte[] moved = new byte[Math.multiplyExact(lengths.length, wider)];
        for (int order = 0; order < lengths.length; order++) {
            System.arraycopy(bytes, order * width, moved, order * wider, lengths[order]);
        }
        bytes = moved;
        width = wider;
    }
}
