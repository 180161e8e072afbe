package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * An open position.
 *
 * @param side {@code long} or {@code short}
 * @param price average price of entry
 * @param size without a sign
 * @param fillTime when it was last filled, as ISO-8601 text; not in the newest papers, but told
 * @param maxFixedLeverage there for an isolated position alone
 */
public record FuturesPosition(String side, String symbol, @Nullable BigDecimal price, BigDecimal size,
        @Nullable String fillTime, @Nullable BigDecimal unrealizedFunding, @Nullable BigDecimal unrealizedPnl,
        @Nullable String pnlCurrency, @Nullable BigDecimal maxFixedLeverage) {

    public FuturesPosition {
        Require.present("side", side);
        Require.present("symbol", symbol);
        Require.present("size", size);
    }
}
