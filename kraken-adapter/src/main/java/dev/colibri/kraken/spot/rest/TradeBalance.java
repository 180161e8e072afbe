package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Collateral, equity and margin, under the venue's names.
 *
 * @param eb equivalent balance of all assets
 * @param tb trade balance: the collateral
 * @param m initial margin of open positions
 * @param n unrealised profit of open positions
 * @param c cost basis of open positions
 * @param v floating valuation of open positions
 * @param e equity: trade balance and unrealised profit
 * @param mf free margin
 * @param ml margin level in percent; absent without positions
 * @param uv value of what is not executed of margin orders
 */
public record TradeBalance(@Nullable BigDecimal eb, @Nullable BigDecimal tb, @Nullable BigDecimal m,
        @Nullable BigDecimal n, @Nullable BigDecimal c, @Nullable BigDecimal v, @Nullable BigDecimal e,
        @Nullable BigDecimal mf, @Nullable BigDecimal ml, @Nullable BigDecimal uv) {}
