package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What a client can do for one product, as a table: the node denies or emulates by it, the documentation is rendered
 * from it, and a test stands behind each cell. What is not in the table cannot be done.
 *
 * @param product such as {@code spot} or {@code futures}
 * @param rows one per capability, each at most once
 */
public record Capabilities(String product, List<Row> rows) {

    public Capabilities {
        Require.token("product", product, 32);
        rows = Require.each("rows", rows);
        if (rows.stream().map(Row::capability).distinct().count() != rows.size()) {
            throw new InvalidValueException("capabilities of " + product, rows.toString(),
                    "must name each capability once");
        }
    }

    /** What is said of a capability; {@link Support#NONE} when nothing is. */
    public Support support(Capability capability) {
        return row(capability).map(Row::support).orElse(Support.NONE);
    }

    /** The row of a capability. */
    public Optional<Row> row(Capability capability) {
        return rows.stream().filter(row -> row.capability().equals(capability)).findFirst();
    }

    /**
     * A cell of the table.
     *
     * @param note limits and roads, such as {@code by REST only}; empty when there is nothing to add
     */
    public record Row(Capability capability, Support support, String note) {
        public Row {
            Require.present("capability", capability);
            Require.present("support", support);
            Require.present("note", note);
        }
    }

    /** Who does it. */
    public enum Support {
        /** The venue. */
        NATIVE,
        /** Colibri, with what the venue has. */
        EMULATED,
        /** Nobody. */
        NONE
    }
}
