package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * The positions of one pair and side, summed up.
 *
 * @param pair the pair's name; which of its names is not documented
 * @param positions how many there are
 * @param type {@code buy} for long, {@code sell} for short
 * @param leverage average leverage
 * @param cost what all of it cost in quote
 * @param vol how much was opened, in base
 * @param volClosed how much of it is closed
 * @param net unrealised profit of what is left, where it was asked for
 */
public record ConsolidatedPosition(String pair, @Nullable Long positions, String type, @Nullable BigDecimal leverage,
        BigDecimal cost, @Nullable BigDecimal fee, BigDecimal vol, @JsonProperty("vol_closed") BigDecimal volClosed,
        @Nullable BigDecimal margin, @Nullable BigDecimal value, @Nullable BigDecimal net) {

    public ConsolidatedPosition {
        Require.present("pair", pair);
        Require.present("type", type);
        Require.present("cost", cost);
        Require.present("vol", vol);
        Require.present("vol_closed", volClosed);
    }
}
