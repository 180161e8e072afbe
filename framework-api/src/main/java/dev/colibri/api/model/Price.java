package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * An exact price, or a difference of prices: it may be zero or negative. Prices are equal when their numbers are: 1.0
 * equals 1.00. Prices of different scales mix exactly; a result has the larger scale of the two.
 *
 * @param mantissa the price times ten to the power of the scale
 * @param scale how many decimals the price has, from 0 to {@value Decimals#MAX_SCALE}
 */
public record Price(long mantissa, int scale) implements Comparable<Price> {
    private static final String FIELD = "price";

    public Price {
        Decimals.checkScale(FIELD, scale);
    }

    /** The price of a mantissa and a scale: {@code of(1250, 2)} is 12.50. */
    public static Price of(long mantissa, int scale) {
        return new Price(mantissa, scale);
    }

    /**
     * Reads a price and keeps as many decimals as it is written with: {@code "1.50"} has two, {@code "1e-8"} has eight.
     *
     * @throws DecimalException when the text is no number in the notation of {@link Decimals}, or does not fit
     */
    public static Price of(@Nullable String text) {
        String number = Require.present(FIELD, text);
        return parse(number, FixedPoint.scaleOf(FIELD, number));
    }

    /**
     * The same number, exactly, with the scale it has.
     *
     * @throws DecimalException when the number needs more decimals or digits than a price has
     */
    public static Price of(@Nullable BigDecimal value) {
        BigDecimal number = Require.present(FIELD, value);
        int scale = FixedPoint.scaleOf(number);
        return new Price(Decimals.fromBigDecimal(FIELD, number, scale), scale);
    }

    /** Reads the price in {@code text[from, to)} at a scale, in the notation of {@link Decimals}. */
    public static Price parse(byte[] text, int from, int to, int scale) {
        return new Price(Decimals.parse(FIELD, text, from, to, scale), scale);
    }

    /** Reads a price at a scale, in the notation of {@link Decimals}. */
    public static Price parse(CharSequence text, int scale) {
        return new Price(Decimals.parse(FIELD, text, scale), scale);
    }

    /** The exact sum. */
    public Price plus(Price other) {
        return new Price(Decimals.sum(FIELD, mantissa, scale, other.mantissa, other.scale),
                Math.max(scale, other.scale));
    }

    /** The exact difference. */
    public Price minus(Price other) {
        return new Price(Decimals.difference(FIELD, mantissa, scale, other.mantissa, other.scale),
                Math.max(scale, other.scale));
    }

    /** The price with its sign turned. */
    public Price negated() {
        return new Price(Decimals.difference(FIELD, 0, scale, mantissa, scale), scale);
    }

    /** The price without its sign. */
    public Price abs() {
        return mantissa < 0 ? negated() : this;
    }

    /** The exact notional of a quantity at this price, for instruments whose quantity counts the base asset. */
    public BigDecimal times(Quantity quantity) {
        return toBigDecimal().multiply(quantity.toBigDecimal());
    }

    /** The lower of two prices; this one when they are equal. */
    public Price min(Price other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The higher of two prices; this one when they are equal. */
    public Price max(Price other) {
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

    /** Whether it is below zero. */
    public boolean isNegative() {
        return mantissa < 0;
    }

    /**
     * The same number with another count of decimals.
     *
     * @throws DecimalException {@code EXCESS_PRECISION} when digits would be lost
     */
    public Price withScale(int decimals) {
        return new Price(Decimals.rescale(FIELD, mantissa, scale, decimals), decimals);
    }

    /** The number with another count of decimals, rounded when decimals go. */
    public Price withScale(int decimals, RoundingMode mode) {
        return new Price(Decimals.rescale(FIELD, mantissa, scale, decimals, mode), decimals);
    }

    /**
     * The multiple of a step that is next to this price, as the mode says, at the step's scale.
     *
     * @throws InvalidValueException when the step is not positive
     */
    public Price roundedTo(Price step, RoundingMode mode) {
        Steps.checkPositive("price step", step.mantissa, step.scale);
        return new Price(Steps.round(FIELD, mantissa, scale, step.mantissa, step.scale, mode), step.scale);
    }

    /**
     * Whether this is a whole multiple of a step.
     *
     * @throws InvalidValueException when the step is not positive
     */
    public boolean isMultipleOf(Price step) {
        Steps.checkPositive("price step", step.mantissa, step.scale);
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
    public int compareTo(Price other) {
        return Decimals.compare(mantissa, scale, other.mantissa, other.scale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Price price && compareTo(price) == 0;
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
