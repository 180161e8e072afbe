package dev.colibri.api.model;

/**
 * A strategy's name in its node's configuration.
 *
 * @param value 1 to 32 lower-case letters, digits, hyphens or underscores, the first a letter
 */
public record StrategyId(String value) implements Comparable<StrategyId> {
    private static final int LONGEST = 32;

    public StrategyId {
        Names.check("strategy name", value, LONGEST);
    }

    @Override
    public int compareTo(StrategyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
