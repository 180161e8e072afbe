package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;

/** Points of a counter, as whole micro-points. A rate is micro-points per second. */
public final class Points {
    /** Micro-points of one point. */
    public static final long ONE = 1_000_000;

    private Points() {}

    /** Whole points as micro-points. */
    public static long of(long points) {
        return Math.multiplyExact(points, ONE);
    }

    /** Whole points that hold so many micro-points, rounded up. */
    public static long up(long micro) {
        return Math.ceilDiv(micro, ONE);
    }

    /** Whole points within so many micro-points, rounded down. */
    public static long down(long micro) {
        return Math.floorDiv(micro, ONE);
    }

    /** A rate as text with its unit, such as {@code 0.33/s}. */
    public static String perSecond(long micro) {
        BigDecimal points = BigDecimal.valueOf(micro, 6).stripTrailingZeros();
        return points.toPlainString() + "/s";
    }
}
