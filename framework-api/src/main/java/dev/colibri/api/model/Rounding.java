package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding of computed numbers to ticks and lots. */
final class Rounding {
    /** Digits before the point beyond which no price or quantity fits. */
    private static final int MOST_DIGITS = 19;
    /** Smaller than a half of any step, and so rounded like any smaller number. */
    private static final BigDecimal NEXT_TO_NOTHING = BigDecimal.ONE.movePointLeft(2 * MOST_DIGITS);

    private Rounding() {}

    /** The mode that takes an order's price away from the other side of the market. */
    static RoundingMode passive(Side side) {
        return switch (side) {
            case BUY -> RoundingMode.FLOOR;
            case SELL -> RoundingMode.CEILING;
        };
    }

    /**
     * The multiple of a step next to a number, at the step's scale.
     *
     * @throws DecimalException {@code OVERFLOW} when no price or quantity could hold it
     */
    static BigDecimal toStep(String field, BigDecimal value, BigDecimal step, RoundingMode mode) {
        BigDecimal number = Require.present(field, value);
        // Judged by digits first: dividing 1E+999999999 or 1E-999999999 would take all memory there is.
        long magnitude = (long) number.precision() - number.scale();
        if (number.signum() != 0 && magnitude > MOST_DIGITS) {
            throw DecimalException.overflow(field, number.toString(), step.scale());
        }
        if (number.signum() == 0 || magnitude < -2 * MOST_DIGITS) {
            number = NEXT_TO_NOTHING.multiply(BigDecimal.valueOf(number.signum()));
        }
        return number.divide(step, 0, mode).multiply(step);
    }
}
