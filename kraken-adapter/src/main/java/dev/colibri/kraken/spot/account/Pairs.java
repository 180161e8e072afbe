package dev.colibri.kraken.spot.account;

import java.util.Optional;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Venue;

/**
 * Finds the instruments of rows. Rows of the past may be of pairs that are not listed any more; these are told under
 * the venue's own name of the pair, so that history stays whole.
 */
final class Pairs {
    private static final Venue KRAKEN = new Venue("KRAKEN");

    private final SpotNames names;

    Pairs(SpotNames names) {
        this.names = names;
    }

    Optional<CurrencyPair> find(String name) {
        return names.pair(name);
    }

    /** The instrument of a name, listed or not. */
    InstrumentId id(String name) {
        return find(name).map(CurrencyPair::id).orElseGet(() -> new InstrumentId(name, KRAKEN));
    }

    /**
     * The pair of something that lives, which can only be a listed one.
     *
     * @throws InvalidValueException when it is not known
     */
    CurrencyPair listed(String name) {
        return find(name).orElseThrow(() -> new InvalidValueException("pair", name,
                "must be one that Kraken lists; load the instruments again"));
    }
}
