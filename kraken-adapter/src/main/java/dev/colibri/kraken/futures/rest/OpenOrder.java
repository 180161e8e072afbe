package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * An order that lives.
 *
 * @param orderType {@code lmt}, {@code stop} (papers say {@code stp}), {@code take_profit}, {@code trailing_stop}
 * @param triggerSignal {@code mark}, {@code last} or {@code spot}, which is the index
 * @param status {@code untouched} or {@code partiallyFilled}
 * @param trailingStopMaxDeviation how far a trailing stop follows; whether the venue tells it is not known
 */
public record OpenOrder(@JsonProperty("order_id") String orderId, @Nullable String cliOrdId, String symbol, String side,
        String orderType, @Nullable BigDecimal limitPrice, @Nullable BigDecimal stopPrice, BigDecimal filledSize,
        BigDecimal unfilledSize, @Nullable Boolean reduceOnly, @Nullable String triggerSignal, String status,
        String receivedTime, @Nullable String lastUpdateTime, @Nullable BigDecimal trailingStopMaxDeviation,
        @Nullable String trailingStopDeviationUnit) {

    public OpenOrder {
        Require.present("order_id", orderId);
        Require.present("symbol", symbol);
        Require.present("side", side);
        Require.present("orderType", orderType);
        Require.present("filledSize", filledSize);
        Require.present("unfilledSize", unfilledSize);
        Require.present("status", status);
        Require.present("receivedTime", receivedTime);
    }
}
