package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The checks that constructors share. Each returns the value it was given, or throws an {@link InvalidValueException}
 * that names the field and the value.
 */
public final class Require {
    private static final int LONGEST_PLAIN = 100;
    private static final int MOST_DIGITS = 1000;

    private Require() {}

    /** The value, which must be there. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(field, "null", "must be given");
        }
        return value;
    }

    /** Text of 1 to {@code longest} characters, every one a printable ASCII character other than a blank. */
    public static String token(String field, @Nullable String value, int longest) {
        String text = present(field, value);
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidValueException(field, text, "must have 1 to " + longest + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new InvalidValueException(field, text, "must be printable ASCII without blanks");
            }
        }
        return text;
    }

    /** A number greater than zero. */
    public static long positive(String field, long value) {
        if (value <= 0) {
            throw new InvalidValueException(field, Long.toString(value), "must be positive");
        }
        return value;
    }

    /** A number of zero or more. */
    public static long notNegative(String field, long value) {
        if (value < 0) {
            throw new InvalidValueException(field, Long.toString(value), "must not be negative");
        }
        return value;
    }

    /** An amount greater than zero. */
    public static BigDecimal positive(String field, @Nullable BigDecimal value) {
        BigDecimal amount = present(field, value);
        if (amount.signum() <= 0) {
            throw new InvalidValueException(field, text(amount), "must be positive");
        }
        return amount;
    }

    /** An amount of zero or more. */
    public static BigDecimal notNegative(String field, @Nullable BigDecimal value) {
        BigDecimal amount = present(field, value);
        if (amount.signum() < 0) {
            throw new InvalidValueException(field, text(amount), "must not be negative");
        }
        return amount;
    }

    /** An amount other than zero. */
    public static BigDecimal notZero(String field, @Nullable BigDecimal value) {
        BigDecimal amount = present(field, value);
        if (amount.signum() == 0) {
            throw new InvalidValueException(field, text(amount), "must not be zero");
        }
        return amount;
    }

    /** A number from {@code least} to {@code most}, both allowed. */
    public static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidValueException(field, Integer.toString(value),
                    "must lie between " + least + " and " + most);
        }
        return value;
    }

    /** Text of at least one character other than a blank. */
    public static String words(String field, @Nullable String value) {
        String text = present(field, value);
        if (text.isBlank()) {
            throw new InvalidValueException(field, text, "must say something");
        }
        return text;
    }

    /** A number of at most 1000 digits on either side of the dot: one that can be written out. */
    public static BigDecimal figure(String field, @Nullable BigDecimal value) {
        BigDecimal number = present(field, value);
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new InvalidValueException(field, number.toString(),
                    "must have at most " + MOST_DIGITS + " digits on either side of the dot");
        }
        return number;
    }

    /** A number that may be missing, and can be written out where it is there. */
    public static Optional<BigDecimal> figure(String field, Optional<BigDecimal> value) {
        return present(field, value).map(number -> figure(field, number));
    }

    /** An immutable copy of a list, every element of which must be there. */
    public static <T> List<T> each(String field, @Nullable List<T> values) {
        List<T> given = present(field, values);
        for (int i = 0; i < given.size(); i++) {
            present(field + "[" + i + "]", given.get(i));
        }
        return List.copyOf(given);
    }

    /** An immutable copy of a list that holds at least one element, every one of which must be there. */
    public static <T> List<T> notEmpty(String field, @Nullable List<T> values) {
        List<T> copy = each(field, values);
        if (copy.isEmpty()) {
            throw new InvalidValueException(field, "[]", "must have at least one element");
        }
        return copy;
    }

    /** A length of time greater than zero. */
    public static Duration positive(String field, @Nullable Duration value) {
        Duration time = present(field, value);
        if (time.isZero() || time.isNegative()) {
            throw new InvalidValueException(field, time.toString(), "must be positive");
        }
        return time;
    }

    /** Numbers of which each is greater than the one before. */
    public static List<BigDecimal> rising(String field, List<BigDecimal> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) <= 0) {
                throw new InvalidValueException(field, values.get(i).toPlainString(),
                        "must be greater than " + values.get(i - 1).toPlainString() + " before it");
            }
        }
        return values;
    }

    /** Steps of a table: the first at zero, each greater than the one before. */
    public static List<BigDecimal> startingAtZeroAndRising(String field, List<BigDecimal> values) {
        if (!values.isEmpty() && values.get(0).signum() != 0) {
            throw new InvalidValueException(field, values.get(0).toPlainString(), "must start at 0");
        }
        return rising(field, values);
    }

    /** Plain where that is short; a hostile exponent is not expanded. */
    private static String text(BigDecimal amount) {
        return Math.abs((long) amount.scale()) <= LONGEST_PLAIN ? amount.toPlainString() : amount.toString();
    }
}
