package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/**
 * A fill's name by its venue: the same id is the same fill, however often and on whatever road it is told.
 *
 * @param value 1 to 128 printable ASCII characters
 */
public record ExecutionId(String value) implements Comparable<ExecutionId> {
    private static final int LONGEST = 128;

    public ExecutionId {
        Require.token("execution id", value, LONGEST);
    }

    @Override
    public int compareTo(ExecutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
