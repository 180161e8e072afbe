package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * What trading a pair costs, in percent: {@code 0.25} is a quarter of a percent.
 *
 * @param fee what it costs now
 * @param minfee the least it may cost
 * @param maxfee the most it may cost
 * @param nextfee what it costs at the next volume; absent at the last
 * @param nextvolume the next volume
 * @param tiervolume the volume from which the fee holds
 */
public record PairFee(@Nullable BigDecimal fee, @JsonAlias("min_fee") @Nullable BigDecimal minfee,
        @JsonAlias("max_fee") @Nullable BigDecimal maxfee, @JsonAlias("next_fee") @Nullable BigDecimal nextfee,
        @JsonAlias("next_volume") @Nullable BigDecimal nextvolume,
        @JsonAlias("tier_volume") @Nullable BigDecimal tiervolume) {}
