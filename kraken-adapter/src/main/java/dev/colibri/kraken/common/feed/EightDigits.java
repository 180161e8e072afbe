package dev.colibri.kraken.common.feed;

/**
 * Eight ASCII digits in one {@code long}, the first of them in its lowest byte, read with three multiplications instead
 * of eight: quantities have eight decimals, nearly all of them.
 */
final class EightDigits {
    private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long SIX_EACH = 0x0606_0606_0606_0606L;
    private static final long THREE_EACH = 0x3333_3333_3333_3333L;
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long EVERY_FOURTH = 0x0000_00FF_0000_00FFL;

    private EightDigits() {}

    /** Whether all eight bytes are digits: their upper halves are 3, and still are when 6 is added to them. */
    static boolean are(long bytes) {
        return ((bytes & HIGH_HALVES) | (((bytes + SIX_EACH) & HIGH_HALVES) >>> 4)) == THREE_EACH;
    }

    /** Their value: pairs are made of digits, then of pairs fours, then all. */
    static long value(long bytes) {
        long digits = bytes - ZEROS;
        long pairs = 10 * digits + (digits >>> 8);
        long firstAndThird = (pairs & EVERY_FOURTH) * (100L + (1_000_000L << 32));
        long secondAndFourth = ((pairs >>> 16) & EVERY_FOURTH) * (1L + (10_000L << 32));
        return (firstAndThird + secondAndFourth) >>> 32;
    }
}
