package dev.colibri.api.recording;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * Reads what {@link Output} wrote. Running out of bytes, or finding what cannot be, is a {@link RecordingException}.
 */
final class Input {
    private final byte[] bytes;
    private final int end;
    private int at;

    Input(byte[] bytes, int length) {
        this.bytes = bytes;
        this.end = length;
    }

    boolean isExhausted() {
        return at == end;
    }

    int octet() {
        if (at == end) {
            throw new RecordingException("an event ends before its block says so");
        }
        return bytes[at++] & 0xFF;
    }

    boolean flag() {
        return octet() != 0;
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new RecordingException("a number has more than 64 bits");
    }

    /** A count of things that follow, each of at least one byte. */
    int count() {
        long count = unsigned();
        if (count < 0 || count > end - at) {
            throw new RecordingException("a count of " + count + " exceeds the block");
        }
        return (int) count;
    }

    long signed() {
        long folded = unsigned();
        return (folded >>> 1) ^ -(folded & 1);
    }

    String text() {
        int length = count();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new RecordingException(type.getSimpleName() + " has no constant " + name, unknown);
        }
    }

    BigDecimal decimal() {
        String text = text();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw new RecordingException("a decimal is written " + text, noNumber);
        }
    }

    @Nullable
    BigDecimal optionalDecimal() {
        return flag() ? decimal() : null;
    }

    Price price() {
        return Price.of(signed(), octet());
    }

    @Nullable
    Price optionalPrice() {
        return flag() ? price() : null;
    }

    Quantity quantity() {
        return Quantity.of(unsigned(), octet());
    }

    @Nullable
    Quantity optionalQuantity() {
        return flag() ? quantity() : null;
    }
}
