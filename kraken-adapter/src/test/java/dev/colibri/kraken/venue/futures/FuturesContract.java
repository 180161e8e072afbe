package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.List;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.venue.Terms;

/**
 * A contract as the venue lists it.
 *
 * @param pair the underlying on the sockets
 * @param lastTradingTime empty for perpetuals
 */
record FuturesContract(VenueListing listing, String pair, boolean inverse, int priceDecimals, int quantityDecimals,
        String lastTradingTime, TradingStatus status) implements Terms {

    /** The contracts at the start. */
    static final List<FuturesContract> FIRST = List.of(
            linear("PF_XBTUSD", "BTC", "XBT:USD", "1", 4, "PF_XBTUSD", "pf_xbtusd", "PF-XBTUSD", "PF_BTCUSD"),
            linear("PF_ETHUSD", "ETH", "ETH:USD", "0.1", 3, "PF_ETHUSD", "pf_ethusd"),
            inverse("PI_XBTUSD", ""), inverse("FI_XBTUSD_260327", "2026-03-27T16:00:00Z"));
    /** Around which prices they trade. */
    static final List<String> MIDDLES = List.of("95000", "3200.0", "95010.0", "95600.0");

    /** The contract that comes later. */
    static final FuturesContract LATER = linear("PF_ADAUSD", "ADA", "ADA:USD", "0.00001", 0, "PF_ADAUSD", "pf_adausd");

    static final String LATER_MIDDLE = "0.80000";

    private static FuturesContract linear(String symbol, String base, String pair, String tick, int decimals,
            String... spellings) {
        return contract(symbol, base, pair, false, tick, decimals, "", List.of(spellings));
    }

    private static FuturesContract inverse(String symbol, String lastTradingTime) {
        return contract(symbol, "BTC", "XBT:USD", true, "0.5", 0, lastTradingTime, List.of(symbol));
    }

    private static FuturesContract contract(String symbol, String base, String pair, boolean inverse, String tick,
            int decimals, String lastTradingTime, List<String> spellings) {
        BigDecimal step = new BigDecimal(tick);
        BigDecimal lot = BigDecimal.ONE.movePointLeft(decimals);
        return new FuturesContract(new VenueListing(InstrumentId.parse(symbol + ".KRAKEN"), symbol, Asset.of(base),
                Asset.USD, step, lot, lot, spellings), pair, inverse, step.scale(), decimals, lastTradingTime,
                TradingStatus.ONLINE);
    }

    @Override
    public String name() {
        return listing.venueSymbol();
    }

    boolean isPerpetual() {
        return lastTradingTime.isEmpty();
    }

    /** Whether nothing can be traded: the venue has no finer word. */
    boolean isSuspended() {
        return status != TradingStatus.ONLINE && status != TradingStatus.POST_ONLY;
    }

    boolean isPostOnly() {
        return status == TradingStatus.POST_ONLY;
    }

    FuturesContract withTick(BigDecimal tick) {
        int decimals = Math.max(priceDecimals, Math.max(0, tick.stripTrailingZeros().scale()));
        VenueListing other = new VenueListing(listing.id(), listing.venueSymbol(), listing.base(), listing.quote(),
                tick, listing.lot(), listing.minQuantity(), listing.spellings());
        return new FuturesContract(other, pair, inverse, decimals, quantityDecimals, lastTradingTime, status);
    }

    FuturesContract withStatus(TradingStatus other) {
        return new FuturesContract(listing, pair, inverse, priceDecimals, quantityDecimals, lastTradingTime, other);
    }
}
