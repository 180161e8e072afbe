package dev.colibri.api.recording;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * Bytes that grow: numbers of seven bits a byte, lowest first, signed ones folded so that small magnitudes stay short.
 */
final class Output {
    private byte[] bytes = new byte[64 * 1024];
    private int size;

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    /** Takes back all but the first bytes. */
    void cutTo(int length) {
        size = length;
    }

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    void unsigned(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        unsigned(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    void constant(Enum<?> value) {
        text(value.name());
    }

    void decimal(BigDecimal value) {
        text(value.toString());
    }

    void optionalDecimal(@Nullable BigDecimal value) {
        flag(value != null);
        if (value != null) {
            decimal(value);
        }
    }

    void price(Price value) {
        signed(value.mantissa());
        octet(value.scale());
    }

    void optionalPrice(@Nullable Price value) {
        flag(value != null);
        if (value != null) {
            price(value);
        }
    }

    void quantity(Quantity value) {
        unsigned(value.mantissa());
        octet(value.scale());
    }

    void optionalQuantity(@Nullable Quantity value) {
        flag(value != null);
        if (value != null) {
            quantity(value);
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
