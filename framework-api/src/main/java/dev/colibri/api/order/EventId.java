package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/**
 * An event's name, derived only from what the venue showed as evidence, so that the same evidence seen twice is the
 * same event.
 *
 * @param value 1 to 200 printable ASCII characters
 */
public record EventId(String value) implements Comparable<EventId> {
    private static final int LONGEST = 200;

    public EventId {
        Require.token("event id", value, LONGEST);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
