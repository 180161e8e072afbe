package dev.colibri.kraken.spot.rest;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * What was ordered.
 *
 * @param pair the pair's altname, {@code XBTUSD}; unlike elsewhere not its id
 * @param type {@code buy} or {@code sell}
 * @param ordertype such as {@code stop-loss-limit}
 * @param price as it was ordered: the limit, or the trigger; it may be relative, {@code +1.0000%}; {@code 0} when
 *     unused
 * @param price2 as it was ordered: the limit of a triggered order; {@code 0} when unused
 * @param leverage {@code none}, or such as {@code 5:1}
 * @param order all of it in words
 * @param close what is to close it, in words; empty without
 */
public record OrderDescription(String pair, String type, String ordertype, @Nullable String price,
        @Nullable String price2, @Nullable String leverage, @Nullable String order, @Nullable String close) {

    public OrderDescription {
        Require.present("pair", pair);
        Require.present("type", type);
        Require.present("ordertype", ordertype);
    }
}
