package dev.colibri.kraken.futures;

import java.util.Locale;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Derivative;
import dev.colibri.kraken.common.symbology.AssetNames;
import dev.colibri.kraken.futures.account.FuturesNames;
import dev.colibri.kraken.futures.instruments.FuturesListings;

/** The names of the last listing. Futures lists no assets: their codes are their names. */
record ListedNames(FuturesListings listings) implements FuturesNames {

    @Override
    public Asset asset(String code) {
        return new Asset(AssetNames.colibri(code.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Optional<Derivative> contract(String symbol) {
        return listings.contract(symbol);
    }
}
