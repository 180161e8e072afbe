package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.venue.Terms;

/**
 * A pair as the venue lists it.
 *
 * @param altname the other name that requests may use
 * @param wsname the name on the sockets of old
 * @param base the venue's code
 * @param quote the venue's code
 * @param status the venue's word
 */
record SpotPair(VenueListing listing, String altname, String wsname, String base, String quote, int priceDecimals,
        int quantityDecimals, int costDecimals, String costMin, boolean tokenised, String status) implements Terms {

    /**
     * The pairs at the start. Those that suites trade have lots of three decimals, since requests for tickers and books
     * tell no more of a size.
     */
    static final List<SpotPair> FIRST = List.of(
            new SpotPair(listing("SOL/USD", "SOLUSD", "SOL", "0.01", "0.001", "0.020", "solusd", "SOL-USD"), "SOLUSD",
                    "SOL/USD", "SOL", "ZUSD", 2, 3, 5, "0.5", false, "online"),
            new SpotPair(listing("DOGE/USD", "XDGUSD", "DOGE", "0.0000001", "0.001", "50.000", "XDGUSD", "DOGEUSD",
                    "XDG/USD", "doge-usd"), "XDGUSD", "XDG/USD", "XXDG", "ZUSD", 7, 3, 9, "0.5", false, "online"),
            new SpotPair(listing("BTC/USD", "XXBTZUSD", "BTC", "0.1", "0.00000001", "0.00005000", "XBTUSD",
                    "XXBTZUSD", "XBT/USD", "BTC-USD", "btcusd"), "XBTUSD", "XBT/USD", "XXBT", "ZUSD", 1, 8, 5, "0.5",
                    false, "online"),
            new SpotPair(listing("AAPLx/USD", "AAPLxUSD", "AAPLx", "0.01", "0.00000001", "0.02000000", "AAPLx/USD",
                    "aaplxusd"), "AAPLxUSD", "AAPLx/USD", "AAPLx", "ZUSD", 2, 8, 5, "0.5", true, "online"));
    /** Around which prices they trade. */
    static final List<String> MIDDLES = List.of("150.00", "0.3200000", "95000.0", "230.00");

    /** The pair that comes later. */
    static final SpotPair LATER = new SpotPair(
            listing("ADA/USD", "ADAUSD", "ADA", "0.000001", "0.00000001", "4.40000000", "ada-usd"), "ADAUSD",
            "ADA/USD", "ADA", "ZUSD", 6, 8, 8, "0.5", false, "online");

    private static VenueListing listing(String symbol, String id, String base, String tick, String lot, String least,
            String... spellings) {
        return new VenueListing(InstrumentId.parse(symbol + ".KRAKEN"), id, Asset.of(base), Asset.USD,
                new BigDecimal(tick), new BigDecimal(lot), new BigDecimal(least), List.of(spellings));
    }

    @Override
    public String name() {
        return listing.base() + "/" + listing.quote();
    }

    /** The venue's name of it where it asks for one. */
    String restName() {
        return listing.venueSymbol();
    }

    SpotPair withTick(BigDecimal tick) {
        int decimals = Math.max(priceDecimals, Math.max(0, tick.stripTrailingZeros().scale()));
        VenueListing other = new VenueListing(listing.id(), listing.venueSymbol(), listing.base(), listing.quote(),
                tick.setScale(decimals), listing.lot(), listing.minQuantity(), listing.spellings());
        return new SpotPair(other, altname, wsname, base, quote, decimals, quantityDecimals,
                Math.max(costDecimals, decimals), costMin, tokenised, status);
    }

    SpotPair withStatus(TradingStatus other) {
        return new SpotPair(listing, altname, wsname, base, quote, priceDecimals, quantityDecimals, costDecimals,
                costMin, tokenised, other.name().toLowerCase(Locale.ROOT));
    }
}
