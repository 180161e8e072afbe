package dev.colibri.kraken.spot;

import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.kraken.spot.account.SpotNames;
import dev.colibri.kraken.spot.instruments.SpotListings;

/** The names of the last listing; before there is one, those that Kraken has had from its first years. */
record ListedNames(SpotListings listings) implements SpotNames {

    @Override
    public Asset asset(String code) {
        return listings.assets().asset(code);
    }

    @Override
    public Optional<CurrencyPair> pair(String name) {
        return listings.pair(name);
    }
}
