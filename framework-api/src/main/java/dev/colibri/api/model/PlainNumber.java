package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * Numbers in the one form in which equal numbers are equal and have the same text: without zeros that end the decimals,
 * and without exponent.
 *
 * <p>A number with more than {@value #MOST_DIGITS} digits on a side of the dot keeps its exponent: to write out the
 * zeros of {@code 1E+1000000000}, which a short message can hold, would take all memory there is. It has one
 * form and one text all the same. Nothing here fails.
 */
public final class PlainNumber {
    /** The most digits on either side of the dot that are written out. */
    public static final int MOST_DIGITS = 100;

    private PlainNumber() {}

    /** The same number in its one form: of 1.50 it is 1.5, of 1E+3 it is 1000. */
    public static BigDecimal of(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && isShort(shortest) ? shortest.setScale(0) : shortest;
    }

    /** The number as a person writes it: of 1.50 it is {@code 1.5}, of 1E+3 it is {@code 1000}. */
    public static String text(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return isShort(shortest) ? shortest.toPlainString() : shortest.toString();
    }

    private static boolean isShort(BigDecimal shortest) {
        return shortest.scale() <= MOST_DIGITS && (long) shortest.precision() - shortest.scale() <= MOST_DIGITS;
    }
}
