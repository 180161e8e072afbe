package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A fill. What it cost is not told here.
 *
 * @param fillType such as {@code maker}, {@code taker}, {@code liquidation}
 */
public record FuturesFill(@JsonProperty("fill_id") String fillId, @JsonProperty("order_id") String orderId,
        @Nullable String cliOrdId, String symbol, String side, BigDecimal size, BigDecimal price, String fillTime,
        String fillType) {

    public FuturesFill {
        Require.present("fill_id", fillId);
        Require.present("order_id", orderId);
        Require.present("symbol", symbol);
        Require.present("side", side);
        Require.present("size", size);
        Require.present("price", price);
        Require.present("fillTime", fillTime);
        Require.present("fillType", fillType);
    }
}
