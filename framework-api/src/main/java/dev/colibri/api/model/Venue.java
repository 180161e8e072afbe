package dev.colibri.api.model;

/**
 * A place of trade, by its code: {@code KRAKEN}.
 *
 * @param code 1 to 16 upper-case letters, digits or underscores
 */
public record Venue(String code) implements Comparable<Venue> {
    private static final int LONGEST = 16;

    public Venue {
        Require.token("venue", code, LONGEST);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_') {
                throw new InvalidValueException("venue", code, "must be upper-case letters, digits or underscores");
            }
        }
    }

    @Override
    public int compareTo(Venue other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
