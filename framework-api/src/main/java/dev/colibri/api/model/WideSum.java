package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of 128 bits for hot paths, where a {@code long} is too short and a {@code BigDecimal} too heavy: notionals,
 * volume-weighted prices, cumulated sizes. It has no scale of its own: that of a sum of products of prices and
 * quantities is the sum of their scales.
 *
 * <p>Mutable, not thread-safe, and without garbage except in {@link #toBigDecimal}. What does not fit is a {@link
 * DecimalException} of kind {@code OVERFLOW} and leaves the sum as it was.
 */
public final class WideSum {
    private static final String FIELD = "sum";

    private long high;
    private long low;

    /** Makes a sum of zero. */
    public WideSum() {}

    /** Sets the sum to zero. */
    public void reset() {
        high = 0;
        low = 0;
    }

    /** Adds a number. */
    public void add(long value) {
        add(value >> 63, value);
    }

    /** Adds another sum. */
    public void add(WideSum other) {
        add(other.high, other.low);
    }

    /** Adds a product. */
    public void addProduct(long left, long right) {
        add(Math.multiplyHigh(left, right), left * right);
    }

    /** Subtracts a product. */
    public void subtractProduct(long left, long right) {
        long productLow = left * right;
        long productHigh = Math.multiplyHigh(left, right);
        // A product of two longs is at most 2^126, so its negative always fits.
        add(productLow == 0 ? -productHigh : ~productHigh, -productLow);
    }

    /**
     * The rounded quotient of the sum by a number; the sum stays.
     *
     * @throws InvalidValueException when the divisor is zero
     * @throws DecimalException {@code OVERFLOW} when the quotient does not fit a {@code long}, {@code EXCESS_PRECISION}
     *     when the mode is {@code UNNECESSARY} and it was not
     */
    public long divideBy(long divisor, RoundingMode mode) {
        if (divisor == 0) {
            throw new InvalidValueException("divisor", "0", "must not be zero");
        }
        return Wide.divide("quotient", high, low, divisor, mode);
    }

    /** Compares the sum with a product. */
    public int compareToProduct(long left, long right) {
        return Wide.compare(high, low, Math.multiplyHigh(left, right), left * right);
    }

    /** Compares two sums. */
    public int compareToSum(WideSum other) {
        return Wide.compare(high, low, other.high, other.low);
    }

    /** -1, 0 or 1: the sum's sign. */
    public int signum() {
        return Wide.compare(high, low, 0, 0);
    }

    /**
     * The sum as a {@code long}.
     *
     * @throws DecimalException {@code OVERFLOW} when it does not fit
     */
    public long toLong() {
        if (high != low >> 63) {
            throw DecimalException.overflow(FIELD, toString(), 0);
        }
        return low;
    }

    /**
     * The sum with a scale.
     *
     * @param scale from 0 to twice {@value Decimals#MAX_SCALE}, the scale of a product
     */
    public BigDecimal toBigDecimal(int scale) {
        int most = 2 * Decimals.MAX_SCALE;
        if (scale < 0 || scale > most) {
            throw DecimalException.wrongScale(FIELD, scale, most);
        }
        return Wide.toBigDecimal(high, low, scale);
    }

    /** The sum as an integer. */
    @Override
    public String toString() {
        return Wide.toBigDecimal(high, low, 0).toPlainString();
    }

    private void add(long addendHigh, long addendLow) {
        long sumLow = low + addendLow;
        long carry = Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0;
        long sumHigh = high + addendHigh + carry;
        if (((high ^ sumHigh) & (addendHigh ^ sumHigh)) < 0) {
            throw new DecimalException(DecimalException.Kind.OVERFLOW, FIELD, toString(),
                    "must stay within 128 bits when " + Wide.toBigDecimal(addendHigh, addendLow, 0) + " is added");
        }
        high = sumHigh;
        low = sumLow;
    }
}
