package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A trade of the account.
 *
 * @param ordertxid its order
 * @param postxid its position, where it has one
 * @param pair the pair's id, {@code XXBTZUSD}; unlike in orders not its altname
 * @param time seconds since the epoch
 * @param type {@code buy} or {@code sell}
 * @param cost its worth in quote
 * @param fee what was charged, in quote whatever it was charged in
 * @param vol how much, in base
 * @param misc notes, separated by commas, such as {@code closing}
 * @param tradeId the public trade
 * @param maker whether the account's order rested
 * @param ledgers its ledger rows, where they were asked for
 */
public record SpotTrade(String ordertxid, @Nullable String postxid, String pair, BigDecimal time, String type,
        @Nullable String ordertype, BigDecimal price, @Nullable BigDecimal cost, @Nullable BigDecimal fee,
        BigDecimal vol, @Nullable BigDecimal margin, @Nullable String misc,
        @JsonProperty("trade_id") @Nullable Long tradeId, @Nullable Boolean maker, @Nullable List<String> ledgers) {

    public SpotTrade {
        Require.present("ordertxid", ordertxid);
        Require.present("pair", pair);
        Require.present("time", time);
        Require.present("type", type);
        Require.present("price", price);
        Require.present("vol", vol);
        ledgers = ledgers == null ? null : List.copyOf(ledgers);
    }
}
