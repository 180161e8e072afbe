package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * The thirty-day volume, and the fees that follow from it.
 *
 * @param currency in what the volume is counted, by the venue's code
 * @param volume how much was traded
 * @param fees what taking costs, by pair; empty when no pair was asked for
 * @param feesMaker what resting costs, by pair, for pairs where that is different
 */
public record TradeVolume(String currency, BigDecimal volume, Map<String, PairFee> fees,
        @JsonProperty("fees_maker") Map<String, PairFee> feesMaker) {

    public TradeVolume {
        Require.present("currency", currency);
        Require.present("volume", volume);
        fees = orEmpty(fees);
        feesMaker = orEmpty(feesMaker);
    }

    private static Map<String, PairFee> orEmpty(@Nullable Map<String, PairFee> fees) {
        if (fees == null) {
            return Map.of();
        }
        Map<String, PairFee> told = new LinkedHashMap<>(fees);
        told.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(told);
    }
}
