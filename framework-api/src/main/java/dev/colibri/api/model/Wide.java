package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Signed 128-bit arithmetic on pairs of a high and a low {@code long}, in two's complement, without objects. */
final class Wide {
    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private Wide() {}

    /** Compares {@code left * factor} with {@code right}. */
    static int compareProduct(long left, long factor, long right) {
        return compare(Math.multiplyHigh(left, factor), left * factor, right >> 63, right);
    }

    static int compare(long leftHigh, long leftLow, long rightHigh, long rightLow) {
        return leftHigh != rightHigh ? Long.compare(leftHigh, rightHigh) : Long.compareUnsigned(leftLow, rightLow);
    }

    /**
     * A rounded quotient.
     *
     * @throws DecimalException {@code OVERFLOW} when it does not fit a {@code long}, {@code EXCESS_PRECISION} when the
     *     mode is {@code UNNECESSARY} and there is a remainder
     */
    static long divide(String field, long high, long low, long divisor, RoundingMode mode) {
        boolean negative = (high ^ divisor) < 0;
        long dividendLow = high < 0 ? -low : low;
        long dividendHigh = high < 0 ? magnitudeHigh(high, low) : high;
        long positive = Math.abs(divisor);
        if (Long.compareUnsigned(dividendHigh, positive) >= 0) {
            throw overflow(field, high, low, divisor);
        }
        long quotient = divideUnsigned(dividendHigh, dividendLow, positive);
        long remainder = dividendLow - quotient * positive;
        if (remainder != 0) {
            if (mode == RoundingMode.UNNECESSARY) {
                throw new DecimalException(DecimalException.Kind.EXCESS_PRECISION, field,
                        toBigDecimal(high, low, 0).toString(),
                        "must be a whole multiple of " + divisor);
            }
            int half = Long.compareUnsigned(remainder, positive - remainder);
            if (awayFromZero(mode, negative, (quotient & 1) != 0, half)) {
                quotient++;
                if (quotient == 0) {
                    throw overflow(field, high, low, divisor);
                }
            }
        }
        if (quotient < 0 && !(negative && quotient == Long.MIN_VALUE)) {
            throw overflow(field, high, low, divisor);
        }
        return negative ? -quotient : quotient;
    }

    /** The remainder of a number by a positive divisor, without the number's sign. */
    static long remainder(long high, long low, long divisor) {
        long dividendLow = high < 0 ? -low : low;
        long dividendHigh = Long.remainderUnsigned(high < 0 ? magnitudeHigh(high, low) : high, divisor);
        return dividendLow - divideUnsigned(dividendHigh, dividendLow, divisor) * divisor;
    }

    static BigDecimal toBigDecimal(long high, long low, int scale) {
        BigInteger upper = BigInteger.valueOf(high).shiftLeft(64);
        BigInteger middle = BigInteger.valueOf(low >>> 1).shiftLeft(1);
        return new BigDecimal(upper.add(middle).add(BigInteger.valueOf(low & 1)), scale);
    }

    /** The high half of the magnitude of a negative number. */
    private static long magnitudeHigh(long high, long low) {
        return low == 0 ? -high : ~high;
    }

    /**
     * Whether a quotient with a remainder is rounded away from zero.
     *
     * @param half how the remainder compares with half the divisor
     */
    private static boolean awayFromZero(RoundingMode mode, boolean negative, boolean odd, int half) {
        return switch (mode) {
            case UP -> true;
            case DOWN, UNNECESSARY -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && odd);
        };
    }

    /**
     * An unsigned quotient; {@code high} is below the divisor, so it fits 64 bits. Long division by digits of 32 bits,
     * the divisor shifted until its top bit is set, which makes each digit's first estimate at most two too large
     * (Knuth, volume 2, 4.3.1, algorithm D).
     */
    private static long divideUnsigned(long high, long low, long divisor) {
        if (high == 0) {
            return Long.divideUnsigned(low, divisor);
        }
        int shift = Long.numberOfLeadingZeros(divisor);
        long scaled = divisor << shift;
        long upper = shift == 0 ? high : (high << shift) | (low >>> (64 - shift));
        long lower = low << shift;
        long first = quotientDigit(upper, lower >>> 32, scaled);
        long rest = ((upper << 32) | (lower >>> 32)) - first * scaled;
        return (first << 32) + quotientDigit(rest, lower & LOW_HALF, scaled);
    }

    /**
     * The 32-bit quotient of {@code rest * 2^32 + next} by a divisor whose top bit is set and that exceeds the rest.
     * The guess may have 33 bits, but then it is too large and the loop takes it back.
     */
    private static long quotientDigit(long rest, long next, long divisor) {
        long top = divisor >>> 32;
        long bottom = divisor & LOW_HALF;
        long digit = Long.divideUnsigned(rest, top);
        long left = rest - digit * top;
        while (Long.compareUnsigned(digit * bottom, (left << 32) | next) > 0) {
            digit--;
            left += top;
            if (left > LOW_HALF) {
                break;
            }
        }
        return digit;
    }

    private static DecimalException overflow(String field, long high, long low, long divisor) {
        return new DecimalException(DecimalException.Kind.OVERFLOW, field, toBigDecimal(high, low, 0) + " / " + divisor,
                "must fit 64 bits");
    }
}
