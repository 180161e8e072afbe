package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A contract's ticker. What does not apply is left out: a side without orders, all of the last trade where there was
 * none, funding of contracts that end.
 *
 * @param tag {@code perpetual}, {@code month}, {@code quarter} and so on
 * @param vol24h traded, in contracts
 * @param volumeQuote the same in quote
 * @param lastTime when it last traded, ISO-8601
 * @param suspended whether nothing can be traded
 * @param fundingRate currency per contract and hour, not relative
 * @param fundingRatePrediction likewise, expected for the next hour
 * @param change24h in percent
 */
public record FuturesTicker(String symbol, @Nullable String tag, @Nullable String pair, @Nullable BigDecimal markPrice,
        @Nullable BigDecimal bid, @Nullable BigDecimal bidSize, @Nullable BigDecimal ask, @Nullable BigDecimal askSize,
        @Nullable BigDecimal vol24h, @Nullable BigDecimal volumeQuote, @Nullable BigDecimal openInterest,
        @Nullable BigDecimal open24h, @Nullable BigDecimal high24h, @Nullable BigDecimal low24h,
        @Nullable BigDecimal vwap24h, @Nullable BigDecimal last, @Nullable String lastTime,
        @Nullable BigDecimal lastSize, @Nullable Boolean suspended, @Nullable Boolean postOnly,
        @Nullable BigDecimal fundingRate, @Nullable BigDecimal fundingRatePrediction, @Nullable BigDecimal indexPrice,
        @Nullable BigDecimal change24h) {

    public FuturesTicker {
        Require.present("symbol", symbol);
    }
}
