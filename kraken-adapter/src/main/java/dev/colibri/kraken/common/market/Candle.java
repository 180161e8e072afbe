package dev.colibri.kraken.common.market;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;

/**
 * A finished candle in the venue's decimals.
 *
 * @param openTime in nanoseconds since the epoch
 * @param trades how many, {@link Bar#UNKNOWN_COUNT} where the venue does not say
 * @param vwap average price, weighted by volume; absent where the venue does not say
 */
public record Candle(long openTime, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close,
        BigDecimal volume, long trades, @Nullable BigDecimal vwap) {}
