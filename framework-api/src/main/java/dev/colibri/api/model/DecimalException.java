package dev.colibri.api.model;

/**
 * A number that an exact decimal type refuses, with the reason as a {@link Kind} for programs and as a sentence for
 * people.
 */
public class DecimalException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why a number was refused. */
    public enum Kind {
        /** There was no text at all. */
        EMPTY,
        /** The text is longer than any number anybody sends. */
        TOO_LONG,
        /** The text is not plain decimal notation. */
        NOT_A_NUMBER,
        /** The number is below zero where that makes no sense. */
        NEGATIVE,
        /** The number is too large for its type at this scale. */
        OVERFLOW,
        /** The number has digits beyond the decimals allowed, and nobody said how to round. */
        EXCESS_PRECISION,
        /** The count of decimals itself is out of range. */
        WRONG_SCALE
    }

    /**
     * @param kind the reason
     * @param field what was being set, as its user calls it
     * @param value the text of the offending value
     * @param rule what the value must be, as the end of a sentence
     */
    public DecimalException(Kind kind, String field, String value, String rule) {
        super(field, value, rule);
        this.kind = kind;
    }

    /** The reason. */
    public Kind kind() {
        return kind;
    }

    static DecimalException notANumber(String field, String value) {
        return new DecimalException(Kind.NOT_A_NUMBER, field, value, "must be a plain decimal number such as -12.50");
    }

    static DecimalException overflow(String field, String value, int scale) {
        return new DecimalException(Kind.OVERFLOW, field, value,
                "must lie between " + Decimals.text(Long.MIN_VALUE, scale) + " and "
                        + Decimals.text(Long.MAX_VALUE, scale)
                        + " to be kept with " + decimals(scale));
    }

    static DecimalException excessPrecision(String field, String value, int scale) {
        return new DecimalException(Kind.EXCESS_PRECISION, field, value, "must have at most " + decimals(scale));
    }

    static DecimalException wrongScale(String field, int scale, int most) {
        return new DecimalException(Kind.WRONG_SCALE, field + " scale", Integer.toString(scale),
                "must lie between 0 and " + most);
    }

    private static String decimals(int scale) {
        return scale == 1 ? "1 decimal" : scale + " decimals";
    }
}
