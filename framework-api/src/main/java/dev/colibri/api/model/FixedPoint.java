package dev.colibri.api.model;

import java.math.BigDecimal;

/** What {@link Price} and {@link Quantity} share beyond the arithmetic of {@link Decimals}. */
final class FixedPoint {
    private FixedPoint() {}

    /** The scale at which a text is kept as written; what does not fit it is for parsing to refuse. */
    static int scaleOf(String field, CharSequence text) {
        return Math.clamp(DecimalParser.decimals(field, text), 0, Decimals.MAX_SCALE);
    }

    /** The scale at which a number is kept as given; what does not fit it is for conversion to refuse. */
    static int scaleOf(BigDecimal value) {
        return Math.clamp(value.scale(), 0, Decimals.MAX_SCALE);
    }

    /** A hash of the number, the same at every scale. */
    static int hash(long mantissa, int scale) {
        long shortest = mantissa;
        int decimals = scale;
        while (decimals > 0 && shortest % 10 == 0) {
            shortest /= 10;
            decimals--;
        }
        return Long.hashCode(shortest) * 31 + decimals;
    }
}
