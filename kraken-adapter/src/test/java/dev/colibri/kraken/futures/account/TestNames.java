package dev.colibri.kraken.futures.account;

import java.util.Locale;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.testing.Instruments;

/** A few names as the venue has them. */
public final class TestNames implements FuturesNames {

    @Override
    public Asset asset(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        return Asset.of(capitals.equals("XBT") ? "BTC" : capitals);
    }

    @Override
    public Optional<Derivative> contract(String symbol) {
        return Instruments.ALL.stream().filter(Derivative.class::isInstance).map(Derivative.class::cast)
                .filter(contract -> contract.id().symbol().equalsIgnoreCase(symbol)).findFirst();
    }
}
