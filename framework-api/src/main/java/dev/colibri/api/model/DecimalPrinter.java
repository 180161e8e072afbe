package dev.colibri.api.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes the notation that {@link Decimals} describes. Callers have checked the scale. */
final class DecimalPrinter {
    private DecimalPrinter() {}

    static int print(long mantissa, int scale, byte[] into, int at) {
        int end = at + length(mantissa, scale);
        Objects.checkFromToIndex(at, end, into.length);
        int dot = scale == 0 ? end : end - scale - 1;
        // Negative, because the lowest long has no positive counterpart.
        long rest = mantissa < 0 ? mantissa : -mantissa;
        int position = end;
        while (position > dot + 1) {
            long next = rest / 10;
            into[--position] = (byte) ('0' + (next * 10 - rest));
            rest = next;
        }
        if (scale > 0) {
            into[--position] = '.';
        }
        do {
            long next = rest / 10;
            into[--position] = (byte) ('0' + (next * 10 - rest));
            rest = next;
        } while (rest != 0);
        if (mantissa < 0) {
            into[--position] = '-';
        }
        return end;
    }

    static StringBuilder append(StringBuilder into, long mantissa, int scale) {
        if (scale == 0) {
            return into.append(mantissa);
        }
        long power = Decimals.powerOfTen(scale);
        long fraction = Math.abs(mantissa % power);
        if (mantissa < 0) {
            into.append('-');
        }
        into.append(Math.abs(mantissa / power)).append('.');
        for (int zeros = scale - digitsOf(fraction); zeros > 0; zeros--) {
            into.append('0');
        }
        return into.append(fraction);
    }

    static String text(long mantissa, int scale) {
        byte[] text = new byte[length(mantissa, scale)];
        print(mantissa, scale, text, 0);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static int digitsOf(long value) {
        if (value == Long.MIN_VALUE) {
            return Decimals.MAX_SCALE + 1;
        }
        long magnitude = Math.abs(value);
        // 1233 / 4096 is the logarithm of two, near enough that the guess is right or one too small.
        int guess = ((Long.SIZE - Long.numberOfLeadingZeros(magnitude)) * 1233) >>> 12;
        return magnitude < Decimals.powerOfTen(guess) ? Math.max(guess, 1) : guess + 1;
    }

    private static int length(long mantissa, int scale) {
        int digits = Math.max(digitsOf(mantissa), scale + 1);
        return (mantissa < 0 ? 1 : 0) + digits + (scale > 0 ? 1 : 0);
    }
}
