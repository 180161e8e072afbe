package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Fees by thirty-day volume. Rates are fractions: 0.0025 is a quarter of a percent; a negative maker rate is a rebate.
 *
 * @param volumeAsset in what the volume is counted
 * @param tiers by rising volume, the first from zero
 */
public record FeeSchedule(Asset volumeAsset, List<Tier> tiers) {

    /**
     * The rates from a volume on.
     *
     * @param fromVolume the least volume, inclusive
     */
    public record Tier(BigDecimal fromVolume, BigDecimal maker, BigDecimal taker) {}
}
