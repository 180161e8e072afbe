package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * An exact amount of what an instrument trades: base units, contracts, or the quote amount of an order that is sized by
 * it. Never negative; the side says the direction. Quantities are equal when their numbers are: 1.0 equals 1.00.
 * Quantities of different scales mix exactly; a result has the larger scale of the two.
 *
 * @param mantissa the quantity times ten to the power of the scale
 * @param scale how many decimals the quantity has, from 0 to {@value Decimals#MAX_SCALE}
 */
public record Quantity(long mantissa, int scale) implements Comparable<Quantity> {
    private static final String FIELD = "quantity";

    public Quantity {
        Decimals.checkScale(FIELD, scale);
        if (mantissa < 0) {
            throw new DecimalException(DecimalException.Kind.NEGATIVE, FIELD, Decimals.text(mantissa, scale),
                    "must not be negative");
        }
    }

    /** Nothing, at a scale. */
    public static Quantity zero(int scale) {
        return new Quantity(0, scale);
    }

    /** The quantity of a mantissa and a scale: {@code of(1250, 2)} is 12.50. */
    public static Quantity of(long mantissa, int scale) {
        return new Quantity(mantissa, scale);
    }

    /**
     * Reads a quantity and keeps as many decimals as it is written with: {@code "1.50"} has two, {@code "1e-8"} has
     * eight.
     *
     * @throws DecimalException when the text is no number in the notation of {@link Decimals}, is negative or does not
     *     fit
     */
    public static Quantity of(@Nullable String text) {
        String number = Require.present(FIELD, text);
        return parse(number, FixedPoint.scaleOf(FIELD, number));
    }

    /**
     * The same number, exactly, with the scale it has.
     *
     * @throws DecimalException when the number needs more decimals or digits than a quantity has, or is negative
     */
    public static Quantity of(@Nullable BigDecimal value) {
        BigDecimal number = Require.present(FIELD, value);
        int scale = FixedPoint.scaleOf(number);
        return new Quantity(Decimals.fromBigDecimal(FIELD, number, scale), scale);
    }

    /** Reads the quantity in {@code text[from, to)} at a scale, in the notation of {@link Decimals}. */
    public static Quantity parse(byte[] text, int from, int to, int scale) {
        return new Quantity(Decimals.parse(FIELD, text, from, to, scale), scale);
    }

    /** Reads a quantity at a scale, in the notation of {@link Decimals}. */
    public static Quantity parse(CharSequence text, int scale) {
        return new Quantity(Decimals.parse(FIELD, text, scale), scale);
    }

    /** The exact sum. */
    public Quantity plus(Quantity other) {
        return new Quantity(Decimals.sum(FIELD, mantissa, scale, other.mantissa, other.scale),
                Math.max(scale, other.scale));
    }

    /**
     * The exact difference.
     *
     * @throws DecimalException {@code NEGATIVE} when more is taken away than there is
     */
    public Quantity minus(Quantity other) {
        if (compareTo(other) < 0) {
            String difference = toBigDecimal().subtract(other.toBigDecimal()).toPlainString();
            throw new DecimalException(DecimalException.Kind.NEGATIVE, FIELD, difference,
                    "must not be negative after " + other + " is taken from " + this);
        }
        return new Quantity(Decimals.difference(FIELD, mantissa, scale, other.mantissa, other.scale),
                Math.max(scale, other.scale));
    }

    /**
     * This many times a count.
     *
     * @throws DecimalException {@code NEGATIVE} when the count is negative, {@code OVERFLOW} when the product does not
     *     fit
     */
    public Quantity times(long count) {
        long product = mantissa * count;
        if (Math.multiplyHigh(mantissa, count) != product >> 63) {
            throw DecimalException.overflow(FIELD, toBigDecimal().multiply(BigDecimal.valueOf(count)).toPlainString(),
                    scale);
        }
        return new Quantity(product, scale);
    }

    /** The smaller of two quantities; this one when they are equal. */
    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two quantities; this one when they are equal. */
    public Quantity max(Quantity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it is exactly zero. */
    public boolean isZero() {
        return mantissa == 0;
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return mantissa > 0;
    }

    /**
     * The same number with another count of decimals.
     *
     * @throws DecimalException {@code EXCESS_PRECISION} when digits would be lost
     */
    public Quantity withScale(int decimals) {
        return new Quantity(Decimals.rescale(FIELD, mantissa, scale, decimals), decimals);
    }

    /** The number with another count of decimals, rounded when decimals go. */
    public Quantity withScale(int decimals, RoundingMode mode) {
        return new Quantity(Decimals.rescale(FIELD, mantissa, scale, decimals, mode), decimals);
    }

    /**
     * The multiple of a step that is next to this quantity, as the mode says, at the step's scale.
     *
     * @throws InvalidValueException when the step is not positive
     */
    public Quantity roundedTo(Quantity step, RoundingMode mode) {
        Steps.checkPositive("quantity step", step.mantissa, step.scale);
        return new Quantity(Steps.round(FIELD, mantissa, scale, step.mantissa, step.scale, mode), step.scale);
    }

    /**
     * Whether this is a whole multiple of a step.
     *
     * @throws InvalidValueException when the step is not positive
     */
    public boolean isMultipleOf(Quantity step) {
        Steps.checkPositive("quantity step", step.mantissa, step.scale);
        return Steps.isMultiple(mantissa, scale, step.mantissa, step.scale);
    }

    /** The same number with the same scale. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(mantissa, scale);
    }

    /** Appends what {@link #toString} gives, without making it. */
    public StringBuilder appendTo(StringBuilder into) {
        return DecimalPrinter.append(into, mantissa, scale);
    }

    @Override
    public int compareTo(Quantity other) {
        return Decimals.compare(mantissa, scale, other.mantissa, other.scale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity quantity && compareTo(quantity) == 0;
    }

    @Override
    public int hashCode() {
        return FixedPoint.hash(mantissa, scale);
    }

    /** Plain decimal notation with all decimals of the scale, never with an exponent. */
    @Override
    public String toString() {
        return DecimalPrinter.text(mantissa, scale);
    }
}
