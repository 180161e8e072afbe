package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Exact decimal arithmetic on pairs of a {@code long} mantissa and a scale from 0 to {@value #MAX_SCALE}: the pair
 * (1250, 2) is the number 12.50. This is what books, decoders and encoders work with; {@link Price} and {@link
 * Quantity} are the same numbers as objects.
 *
 * <p>Nothing here allocates, except to fail and where the result is an object. Nothing here rounds unless it is given a
 * {@link RoundingMode}, and nothing wraps around: what does not fit is a {@link DecimalException}. A scale out of range
 * is {@code WRONG_SCALE}.
 *
 * <p><b>Notation.</b> Numbers are read as JSON writes them: an optional {@code -}, at least one digit, optionally a dot
 * with at least one digit after it, optionally an exponent ({@code 1e-10}, {@code 1E+2}). Beyond JSON, leading zeros
 * are read. So {@code 1.}, {@code .5}, {@code +1}, {@code NaN}, blanks and grouping are {@code NOT_A_NUMBER}; more than
 * {@value #LONGEST_TEXT} characters are {@code TOO_LONG}. Zeros beyond the scale are dropped, any other digit there is
 * {@code EXCESS_PRECISION}. {@code -0} is zero.
 */
public final class Decimals {
    /** The most decimals a number can have: 10 to this power is the largest power of ten that fits a {@code long}. */
    public static final int MAX_SCALE = 18;

    /** The longest text that is read as a number. */
    public static final int LONGEST_TEXT = 64;

    /** The most characters that printing writes: a sign, 19 digits and a dot. */
    public static final int MAX_PRINTED = 21;

    private static final String FIELD = "number";
    private static final long[] POWERS = new long[MAX_SCALE + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Decimals() {}

    /**
     * Reads the number in {@code text[from, to)}.
     *
     * @return the mantissa at the given scale
     * @throws DecimalException when the text is no number, or not one that the scale can hold exactly
     */
    public static long parse(byte[] text, int from, int to, int scale) {
        return parse(FIELD, text, from, to, scale);
    }

    /** The same as {@link #parse(byte[], int, int, int)}, with the name that messages give to the number. */
    public static long parse(String field, byte[] text, int from, int to, int scale) {
        Require.present(field, text);
        Objects.checkFromToIndex(from, to, text.length);
        checkScale(field, scale);
        return DecimalParser.parse(field, text, from, to, scale);
    }

    /**
     * Reads a whole text as a number.
     *
     * @return the mantissa at the given scale
     * @throws DecimalException when the text is no number, or not one that the scale can hold exactly
     */
    public static long parse(CharSequence text, int scale) {
        return parse(FIELD, text, scale);
    }

    /** The same as {@link #parse(CharSequence, int)}, with the name that messages give to the number. */
    public static long parse(String field, CharSequence text, int scale) {
        Require.present(field, text);
        checkScale(field, scale);
        return DecimalParser.parse(field, text, scale);
    }

    /**
     * How many decimals the number in {@code text[from, to)} is written with, trailing zeros included: 2 for {@code
     * 1.50}, 10 for {@code 1e-10}, 0 for {@code 1.5e3}. It may exceed {@link #MAX_SCALE}; an exponent beyond 9999
     * counts as 9999.
     *
     * @throws DecimalException when the text is no number
     */
    public static int decimalsIn(byte[] text, int from, int to) {
        Require.present(FIELD, text);
        Objects.checkFromToIndex(from, to, text.length);
        return Math.max(0, DecimalParser.decimals(FIELD, text, from, to));
    }

    /** The same as {@link #decimalsIn(byte[], int, int)} for a whole text. */
    public static int decimalsIn(CharSequence text) {
        Require.present(FIELD, text);
        return Math.max(0, DecimalParser.decimals(FIELD, text));
    }

    /**
     * Writes the number as ASCII with exactly {@code scale} decimals, trailing zeros kept, never with an exponent.
     *
     * @param at where to begin; up to {@link #MAX_PRINTED} bytes are written from there
     * @return the index after the last byte written
     * @throws IndexOutOfBoundsException when the text does not fit; then nothing is written
     */
    public static int print(long mantissa, int scale, byte[] into, int at) {
        checkScale(FIELD, scale);
        return DecimalPrinter.print(mantissa, scale, into, at);
    }

    /** Appends what {@link #print} writes, and returns the builder. */
    public static StringBuilder append(StringBuilder into, long mantissa, int scale) {
        checkScale(FIELD, scale);
        return DecimalPrinter.append(into, mantissa, scale);
    }

    /** What {@link #print} writes, as a new text. */
    public static String text(long mantissa, int scale) {
        checkScale(FIELD, scale);
        return DecimalPrinter.text(mantissa, scale);
    }

    /** Compares two numbers by value, exactly, whatever their scales. */
    public static int compare(long left, int leftScale, long right, int rightScale) {
        checkScale(FIELD, leftScale);
        checkScale(FIELD, rightScale);
        if (leftScale == rightScale) {
            return Long.compare(left, right);
        }
        return leftScale < rightScale
                ? Wide.compareProduct(left, POWERS[rightScale - leftScale], right)
                : -Wide.compareProduct(right, POWERS[leftScale - rightScale], left);
    }

    /**
     * The same number at another scale.
     *
     * @throws DecimalException {@code EXCESS_PRECISION} when digits would be lost, {@code OVERFLOW} when the mantissa
     *     would not fit
     */
    public static long rescale(long mantissa, int from, int to) {
        return rescale(FIELD, mantissa, from, to);
    }

    static long rescale(String field, long mantissa, int from, int to) {
        checkScale(field, from);
        checkScale(field, to);
        if (to >= from) {
            return scaledUp(field, mantissa, from, to);
        }
        long power = POWERS[from - to];
        long result = mantissa / power;
        if (result * power != mantissa) {
            throw DecimalException.excessPrecision(field, text(mantissa, from), to);
        }
        return result;
    }

    /**
     * The number at another scale, rounded when decimals go.
     *
     * @throws DecimalException {@code OVERFLOW} when the mantissa would not fit, {@code EXCESS_PRECISION} when the mode
     *     is {@code UNNECESSARY} and it was not
     */
    public static long rescale(long mantissa, int from, int to, RoundingMode mode) {
        return rescale(FIELD, mantissa, from, to, mode);
    }

    static long rescale(String field, long mantissa, int from, int to, RoundingMode mode) {
        if (to >= from || mode == RoundingMode.UNNECESSARY) {
            return rescale(field, mantissa, from, to);
        }
        checkScale(field, from);
        checkScale(field, to);
        return Wide.divide(field, mantissa >> 63, mantissa, POWERS[from - to], mode);
    }

    private static long scaledUp(String field, long mantissa, int from, int to) {
        long power = POWERS[to - from];
        long result = mantissa * power;
        if (Math.multiplyHigh(mantissa, power) != result >> 63) {
            throw DecimalException.overflow(field, text(mantissa, from), to);
        }
        return result;
    }

    /**
     * The multiple of a step that is next to a number, as the mode says; both mantissas have the same scale.
     *
     * @throws InvalidValueException when the step is not positive
     * @throws DecimalException {@code OVERFLOW} when the multiple does not fit, {@code EXCESS_PRECISION} when the mode
     *     is {@code UNNECESSARY} and it was not
     */
    public static long roundToStep(long mantissa, long step, RoundingMode mode) {
        Require.positive("step", step);
        return Steps.round(FIELD, mantissa, 0, step, 0, mode);
    }

    /**
     * Whether a number is a whole multiple of a step; both mantissas have the same scale.
     *
     * @throws InvalidValueException when the step is not positive
     */
    public static boolean isMultiple(long mantissa, long step) {
        return mantissa % Require.positive("step", step) == 0;
    }

    /** The sum of two mantissas of the same scale; {@code OVERFLOW} when it does not fit. */
    public static long add(long left, long right) {
        return sum(FIELD, left, 0, right, 0);
    }

    /** The difference of two mantissas of the same scale; {@code OVERFLOW} when it does not fit. */
    public static long subtract(long left, long right) {
        return difference(FIELD, left, 0, right, 0);
    }

    /** The sum at the larger of the two scales, exact even where one side alone would not fit at that scale. */
    static long sum(String field, long left, int leftScale, long right, int rightScale) {
        return combined(field, left, leftScale, right, rightScale, 1);
    }

    /** The difference at the larger of the two scales, exact even where one side alone would not fit at that scale. */
    static long difference(String field, long left, int leftScale, long right, int rightScale) {
        return combined(field, left, leftScale, right, rightScale, -1);
    }

    private static long combined(String field, long left, int leftScale, long right, int rightScale, int sign) {
        int scale = Math.max(leftScale, rightScale);
        long leftPower = POWERS[scale - leftScale];
        long rightPower = sign * POWERS[scale - rightScale];
        long addend = left * leftPower;
        long low = addend + right * rightPower;
        long carry = Long.compareUnsigned(low, addend) < 0 ? 1 : 0;
        long high = Math.multiplyHigh(left, leftPower) + Math.multiplyHigh(right, rightPower) + carry;
        if (high != low >> 63) {
            throw DecimalException.overflow(field, Wide.toBigDecimal(high, low, scale).toPlainString(), scale);
        }
        return low;
    }

    /**
     * The mantissa of a {@code BigDecimal} at a scale.
     *
     * @throws DecimalException {@code EXCESS_PRECISION} when digits would be lost, {@code OVERFLOW} when the mantissa
     *     would not fit
     */
    public static long fromBigDecimal(BigDecimal value, int scale) {
        return fromBigDecimal(FIELD, value, scale);
    }

    static long fromBigDecimal(String field, BigDecimal value, int scale) {
        Require.present(field, value);
        checkScale(field, scale);
        if (value.signum() == 0) {
            return 0;
        }
        BigDecimal shortest = value.scale() > scale ? value.stripTrailingZeros() : value;
        if (shortest.scale() > scale) {
            throw DecimalException.excessPrecision(field, value.toString(), scale);
        }
        // Judged by digits first: writing out the zeros of 1E+999999999 would take all memory there is.
        boolean fits = (long) shortest.precision() - shortest.scale() + scale <= MAX_SCALE + 1;
        BigDecimal scaled = fits ? shortest.setScale(scale) : shortest;
        if (!fits || scaled.unscaledValue().bitLength() > 63) {
            throw DecimalException.overflow(field, value.toString(), scale);
        }
        return scaled.unscaledValue().longValue();
    }

    /** The number as a {@code BigDecimal} of the same scale. */
    public static BigDecimal toBigDecimal(long mantissa, int scale) {
        checkScale(FIELD, scale);
        return BigDecimal.valueOf(mantissa, scale);
    }

    /** How many decimal digits an integer has, from 1 to 19; its sign does not count. */
    public static int digitsOf(long value) {
        return DecimalPrinter.digitsOf(value);
    }

    /** Ten to a power from 0 to {@value #MAX_SCALE}. */
    public static long powerOfTen(int exponent) {
        if (exponent < 0 || exponent > MAX_SCALE) {
            throw new InvalidValueException("exponent of ten", Integer.toString(exponent),
                    "must lie between 0 and " + MAX_SCALE);
        }
        return POWERS[exponent];
    }

    static int checkScale(String field, int scale) {
        if (scale < 0 || scale > MAX_SCALE) {
            throw DecimalException.wrongScale(field, scale, MAX_SCALE);
        }
        return scale;
    }
}
