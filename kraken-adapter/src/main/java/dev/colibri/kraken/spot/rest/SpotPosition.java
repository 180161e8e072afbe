package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A position on margin, as one trade opened it.
 *
 * @param ordertxid the order that opened it
 * @param pair the pair's id
 * @param time when, in seconds since the epoch
 * @param type {@code buy} for a long position, {@code sell} for a short one
 * @param cost what all of it cost in quote
 * @param vol how much was opened, in base
 * @param volClosed how much of it is closed
 * @param margin initial margin, in quote
 * @param value what it is worth now, where it was asked for
 * @param net unrealised profit of what is left, where it was asked for
 * @param terms what holding it costs, in words
 * @param rollovertm when that is charged next, in seconds since the epoch
 */
public record SpotPosition(@Nullable String ordertxid, @Nullable String posstatus, String pair,
        @Nullable BigDecimal time, String type, @Nullable String ordertype, BigDecimal cost, @Nullable BigDecimal fee,
        BigDecimal vol, @JsonProperty("vol_closed") BigDecimal volClosed, @Nullable BigDecimal margin,
        @Nullable BigDecimal value, @Nullable BigDecimal net, @Nullable String terms, @Nullable BigDecimal rollovertm,
        @Nullable String misc, @Nullable String oflags) {

    public SpotPosition {
        Require.present("pair", pair);
        Require.present("type", type);
        Require.present("cost", cost);
        Require.present("vol", vol);
        Require.present("vol_closed", volClosed);
    }
}
