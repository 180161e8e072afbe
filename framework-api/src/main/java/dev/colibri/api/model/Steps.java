package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ticks and lots: numbers against steps of another scale. Steps are positive. */
final class Steps {
    private Steps() {}

    static void checkPositive(String field, long step, int scale) {
        if (step <= 0) {
            throw new InvalidValueException(field, Decimals.text(step, scale), "must be positive");
        }
    }

    /** The multiple of the step next to the number, at the step's scale. */
    static long round(String field, long mantissa, int scale, long step, int stepScale, RoundingMode mode) {
        long divisor = divisor(scale, step, stepScale);
        if (mode == RoundingMode.UNNECESSARY && !isMultiple(mantissa, scale, step, stepScale)) {
            throw new DecimalException(DecimalException.Kind.EXCESS_PRECISION, field, Decimals.text(mantissa, scale),
                    "must be a multiple of " + Decimals.text(step, stepScale));
        }
        if (divisor == 0) {
            BigDecimal exactStep = BigDecimal.valueOf(step, stepScale);
            BigDecimal steps = BigDecimal.valueOf(mantissa, scale).divide(exactStep, 0, mode);
            return Decimals.fromBigDecimal(field, steps.multiply(exactStep), stepScale);
        }
        long power = Decimals.powerOfTen(Math.max(0, stepScale - scale));
        long steps = Wide.divide(field, Math.multiplyHigh(mantissa, power), mantissa * power, divisor, mode);
        long result = steps * step;
        if (Math.multiplyHigh(steps, step) != result >> 63) {
            throw DecimalException.overflow(field, Decimals.text(mantissa, scale), stepScale);
        }
        return result;
    }

    static boolean isMultiple(long mantissa, int scale, long step, int stepScale) {
        long divisor = divisor(scale, step, stepScale);
        if (divisor == 0) {
            return mantissa == 0;
        }
        long power = Decimals.powerOfTen(Math.max(0, stepScale - scale));
        return Wide.remainder(Math.multiplyHigh(mantissa, power), mantissa * power, divisor) == 0;
    }

    /** The step at the number's scale where that is the larger one, or 0 when it then exceeds every {@code long}. */
    private static long divisor(int scale, long step, int stepScale) {
        long power = Decimals.powerOfTen(Math.max(0, scale - stepScale));
        long divisor = step * power;
        return Math.multiplyHigh(step, power) == 0 && divisor > 0 ? divisor : 0;
    }
}
