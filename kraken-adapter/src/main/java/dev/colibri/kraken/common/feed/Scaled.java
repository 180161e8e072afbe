package dev.colibri.kraken.common.feed;

/**
 * Decimals as a {@code long} and a count of decimals, without objects. What does not fit is {@link #UNFIT}, a value
 * like any other on the road, so that it is judged where the stream is known to which it belongs.
 */
public final class Scaled {
    /** In the place of a value that does not fit a {@code long} exactly. No wire value is equal to it. */
    public static final long UNFIT = Long.MIN_VALUE;

    /** Powers of ten that fit a {@code long}. */
    static final int LARGEST_POWER = 18;

    private static final long[] POWERS = powers();

    private Scaled() {}

    /**
     * The same value at another scale.
     *
     * @return {@link #UNFIT} when it has more decimals than that, or does not fit, or is {@link #UNFIT} itself
     */
    public static long at(long mantissa, int scale, int wanted) {
        if (scale == wanted || mantissa == UNFIT) {
            return mantissa;
        }
        return scale < wanted ? up(mantissa, wanted - scale) : down(mantissa, scale - wanted);
    }

    private static long up(long mantissa, int decimals) {
        if (mantissa == 0) {
            return 0;
        }
        if (decimals > LARGEST_POWER) {
            return UNFIT;
        }
        long power = POWERS[decimals];
        long product = mantissa * power;
        return Math.multiplyHigh(mantissa, power) == product >> 63 ? product : UNFIT;
    }

    private static long down(long mantissa, int decimals) {
        if (mantissa == 0) {
            return 0;
        }
        if (decimals > LARGEST_POWER) {
            return UNFIT;
        }
        long power = POWERS[decimals];
        long quotient = mantissa / power;
        return quotient * power == mantissa ? quotient : UNFIT;
    }

    /** Ten to a power from 0 to 18. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    private static long[] powers() {
        long[] powers = new long[LARGEST_POWER + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}
