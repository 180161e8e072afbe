package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/**
 * An order's name by its venue.
 *
 * @param value 1 to 64 printable ASCII characters
 */
public record VenueOrderId(String value) implements Comparable<VenueOrderId> {
    private static final int LONGEST = 64;

    public VenueOrderId {
        Require.token("venue order id", value, LONGEST);
    }

    @Override
    public int compareTo(VenueOrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
