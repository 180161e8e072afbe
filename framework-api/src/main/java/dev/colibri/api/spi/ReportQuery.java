package dev.colibri.api.spi;

import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Which part of a connection's books.
 *
 * @param instrument one instrument, or empty for all
 * @param from inclusive; empty for as far back as the venue goes
 * @param to exclusive; empty for now
 */
public record ReportQuery(ConnectionName connection, Optional<InstrumentId> instrument, Optional<Instant> from,
        Optional<Instant> to) {

    public ReportQuery {
        Require.present("connection", connection);
        Require.present("instrument", instrument);
        Require.present("report from", from);
        Require.present("report to", to);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValueException("report query", from.get() + " to " + to.get(),
                    "must begin before it ends");
        }
    }

    /** Everything on a connection. */
    public static ReportQuery all(ConnectionName connection) {
        return new ReportQuery(connection, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, from a moment on. */
    public ReportQuery since(Instant moment) {
        return new ReportQuery(connection, instrument, Optional.of(Require.present("report from", moment)), to);
    }

    /** The same, of one instrument. */
    public ReportQuery of(InstrumentId only) {
        return new ReportQuery(connection, Optional.of(Require.present("instrument", only)), from, to);
    }
}
