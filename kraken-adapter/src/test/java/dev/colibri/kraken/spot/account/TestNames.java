package dev.colibri.kraken.spot.account;

import java.util.Map;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.testing.Instruments;

/** A few names as the venue's tables have them: legacy ones, and real codes that only look like legacy ones. */
public final class TestNames implements SpotNames {
    private static final Map<String, String> ASSETS = Map.of("XXBT", "BTC", "ZUSD", "USD", "ZEUR", "EUR", "XETH", "ETH",
            "XXDG", "DOGE", "XBT.F", "BTC.F", "XBT", "BTC");
    private static final Map<String, CurrencyPair> PAIRS = Map.of(
            "XXBTZUSD", Instruments.BTC_USD, "XBTUSD", Instruments.BTC_USD, "BTC/USD", Instruments.BTC_USD,
            "XETHZEUR", Instruments.ETH_EUR, "ETHEUR", Instruments.ETH_EUR, "XDGUSD", Instruments.DOGE_USD);

    @Override
    public Asset asset(String code) {
        return Asset.of(ASSETS.getOrDefault(code, code));
    }

    @Override
    public Optional<CurrencyPair> pair(String name) {
        return Optional.ofNullable(PAIRS.get(name));
    }
}
