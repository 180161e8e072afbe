package dev.colibri.api.model;

/**
 * A value that its type refuses. The message is one sentence that names the field, the rule and the value, so that it
 * can be shown to a person as it is.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 80;

    private final String field;
    private final String value;
    private final String rule;

    /**
     * @param field what was being set, as its user calls it: {@code quantity}, {@code symbol}
     * @param value the text of the offending value; a long one is shortened in the message
     * @param rule what the value must be, as the end of a sentence: {@code must be positive}
     */
    public InvalidValueException(String field, String value, String rule) {
        super(field + " " + rule + ", but was " + shown(value));
        this.field = field;
        this.value = value;
        this.rule = rule;
    }

    /** What was being set. */
    public String field() {
        return field;
    }

    /** The offending value's whole text. */
    public String value() {
        return value;
    }

    /** What the value must be, such as {@code must be positive}. */
    public String rule() {
        return rule;
    }

    private static String shown(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return value.length() <= LONGEST_SHOWN ? value
                : value.substring(0, LONGEST_SHOWN) + "… (" + value.length() + " characters)";
    }
}
