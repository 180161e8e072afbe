package dev.colibri.kraken.futures.account;

import java.util.Optional;

import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Venue;

/**
 * Finds the instruments of rows. A contract that is not listed any more, such as one that ended, is told under its
 * symbol, which is what its instrument was called: so history stays whole.
 */
final class Contracts {
    private static final Venue KRAKEN = new Venue("KRAKEN");

    private final FuturesNames names;

    Contracts(FuturesNames names) {
        this.names = names;
    }

    Optional<Derivative> find(String symbol) {
        return names.contract(symbol);
    }

    InstrumentId id(String symbol) {
        return find(symbol).map(Derivative::id).orElseGet(() -> new InstrumentId(symbol, KRAKEN));
    }
}
