package dev.colibri.api.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight ASCII digits at once, as eight lanes of one {@code long}. Half of what a venue sends are quantities with eight
 * decimals; without a loop over them there is no branch to guess wrongly, which is most of the cost of reading a
 * number.
 *
 * <p>The first digit lies in the lowest byte. A multiplication adds neighbours pairwise: ten times the left one plus
 * the right one, then the same with hundreds, then with ten thousands.
 */
final class EightDigits {
    static final int LENGTH = 8;
    static final long ABOVE_ALL = 100_000_000L;

    private static final VarHandle LANES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long HIGH_NIBBLES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long SIXES = 0x0606_0606_0606_0606L;
    private static final long EVERY_FOURTH_LANE = 0x0000_00FF_0000_00FFL;
    private static final long MILLIONS_AND_HUNDREDS = (1_000_000L << 32) | 100;
    private static final long TEN_THOUSANDS_AND_ONES = (10_000L << 32) | 1;

    private EightDigits() {}

    /** The eight bytes from an index on. */
    static long at(byte[] text, int index) {
        return (long) LANES.get(text, index);
    }

    /** Whether every lane is a digit: its high nibble is 3, and stays 3 when 6 is added to the low one. */
    static boolean areDigits(long lanes) {
        return (lanes & HIGH_NIBBLES) == ZEROS && ((lanes + SIXES) & HIGH_NIBBLES) == ZEROS;
    }

    /** The number that eight digits stand for. */
    static long value(long lanes) {
        long digits = lanes - ZEROS;
        long pairs = digits * 10 + (digits >>> 8);
        long even = (pairs & EVERY_FOURTH_LANE) * MILLIONS_AND_HUNDREDS;
        long odd = ((pairs >>> 16) & EVERY_FOURTH_LANE) * TEN_THOUSANDS_AND_ONES;
        return (even + odd) >>> 32;
    }
}
