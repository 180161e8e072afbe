package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/**
 * An order's name by whoever placed it. Colibri's own have 18 characters, see {@link ClientOrderIds}; foreign orders
 * may carry others.
 *
 * @param value 1 to 100 printable ASCII characters
 */
public record ClientOrderId(String value) implements Comparable<ClientOrderId> {
    private static final int LONGEST = 100;

    public ClientOrderId {
        Require.token("client order id", value, LONGEST);
    }

    @Override
    public int compareTo(ClientOrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
