package dev.colibri.api.model;

/**
 * A connection's name, as its owner wrote it in the configuration: {@code kraken}, {@code paper-1}. Used in logs,
 * metrics and exports.
 *
 * @param value 1 to 32 lower-case letters, digits, hyphens or underscores, the first a letter
 */
public record ConnectionName(String value) implements Comparable<ConnectionName> {
    private static final int LONGEST = 32;

    public ConnectionName {
        Names.check("connection name", value, LONGEST);
    }

    @Override
    public int compareTo(ConnectionName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
