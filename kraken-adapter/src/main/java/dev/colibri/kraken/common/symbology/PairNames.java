package dev.colibri.kraken.common.symbology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * A spot pair by all of its names.
 *
 * @param id Colibri's: {@code BTC/USD.KRAKEN}, whose symbol is what the newer interfaces (WebSocket v2) call it
 * @param venueId the key of the venue's table, {@code XXBTZUSD}: trades and positions name it so
 * @param altName {@code XBTUSD}: orders name it so
 * @param wsName the name with a slash of the older interfaces, {@code XBT/USD}
 */
public record PairNames(InstrumentId id, String venueId, String altName, String wsName) {

    private static final int LONGEST = 48;

    public PairNames {
        Require.present("instrument id", id);
        Require.token("pair id", venueId, LONGEST);
        Require.token("altname", altName, LONGEST);
        Require.token("wsname", wsName, LONGEST);
    }

    /**
     * The names of a pair as the venue lists it. Colibri's comes from the name with a slash, side by side; where the
     * venue gives none, from the assets.
     */
    public static PairNames of(String venueId, String altName, Optional<String> wsName, Asset base, Asset quote) {
        String older = wsName.orElse(AssetNames.kraken(base.code()) + "/" + AssetNames.kraken(quote.code()));
        int slash = older.indexOf('/');
        boolean twoSides = slash > 0 && slash < older.length() - 1 && older.indexOf('/', slash + 1) < 0;
        String symbol = twoSides
                ? AssetNames.colibri(older.substring(0, slash)) + "/" + AssetNames.colibri(older.substring(slash + 1))
                : base.code() + "/" + quote.code();
        return new PairNames(KrakenSymbols.id(symbol), venueId, altName, older);
    }

    /** What the newer interfaces call it: {@code BTC/USD}. */
    public String symbol() {
        return id.symbol();
    }

    /** All names, and those that mix old and new ones, such as {@code ETH/XBT} and {@code BTCUSD}; no two alike. */
    public List<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>(List.of(symbol(), wsName, altName, venueId));
        String symbol = symbol();
        int slash = symbol.indexOf('/');
        if (slash > 0) {
            for (String base : bothNames(symbol.substring(0, slash))) {
                for (String quote : bothNames(symbol.substring(slash + 1))) {
                    spellings.add(base + "/" + quote);
                }
            }
        }
        return List.copyOf(spellings);
    }

    private static List<String> bothNames(String code) {
        return List.of(code, AssetNames.kraken(code));
    }
}
