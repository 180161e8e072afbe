package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What trading costs by the account's thirty-day volume. Rates are fractions of the value traded: 0.0025 is a quarter
 * of a percent; a negative maker rate is a rebate. Venues list maker and taker rates apart, and so does {@link
 * #builder}, which names each rate as it is given.
 *
 * @param volumeAsset in what the volume is counted
 * @param tiers by strictly rising volume, the first from zero
 */
public record FeeSchedule(Asset volumeAsset, List<Tier> tiers) {

    public FeeSchedule {
        Require.present("fee volume asset", volumeAsset);
        tiers = Require.notEmpty("fee tiers", tiers);
        Require.startingAtZeroAndRising("fee tier volume", tiers.stream().map(Tier::fromVolume).toList());
    }

    /** A schedule from the two lists in which venues give it. */
    public static Builder builder(Asset volumeAsset) {
        return new Builder(volumeAsset);
    }

    /**
     * The rates at a volume: those of the last tier that the volume has reached.
     *
     * @param volume thirty-day volume, not negative
     */
    public Tier rateFor(BigDecimal volume) {
        Require.notNegative("fee volume", volume);
        Tier reached = tiers.get(0);
        for (Tier tier : tiers) {
            if (tier.fromVolume().compareTo(volume) > 0) {
                break;
            }
            reached = tier;
        }
        return reached;
    }

    /**
     * The rates from a volume on.
     *
     * @param fromVolume the least volume, inclusive
     * @param maker rate for whoever rested, negative for a rebate
     * @param taker rate for whoever took
     */
    public record Tier(BigDecimal fromVolume, BigDecimal maker, BigDecimal taker) {

        /** Nobody charges a tenth; what looks like more is a percentage by mistake. */
        private static final BigDecimal MOST = new BigDecimal("0.1");

        public Tier {
            Require.notNegative("fee tier volume", fromVolume);
            requireFraction("maker rate", maker);
            requireFraction("taker rate", taker);
        }

        /** The rate of a side. */
        public BigDecimal rate(LiquiditySide side) {
            return switch (side) {
                case MAKER -> maker;
                case TAKER -> taker;
            };
        }

        private static void requireFraction(String field, BigDecimal rate) {
            if (Require.present(field, rate).abs().compareTo(MOST) > 0) {
                throw new InvalidValueException(field, rate.toPlainString(),
                        "must be a fraction between -0.1 and 0.1, as 0.0025 for a quarter of a percent");
            }
        }
    }

    /** Collects the steps of both lists; they need not change at the same volumes. */
    public static final class Builder {
        private final Asset volumeAsset;
        private final NavigableMap<BigDecimal, BigDecimal> maker = new TreeMap<>();
        private final NavigableMap<BigDecimal, BigDecimal> taker = new TreeMap<>();

        private Builder(Asset volumeAsset) {
            this.volumeAsset = volumeAsset;
        }

        /** The maker rate from a volume on. */
        public Builder maker(BigDecimal fromVolume, BigDecimal rate) {
            step("maker fee volume", maker, fromVolume, rate);
            return this;
        }

        /** The taker rate from a volume on. */
        public Builder taker(BigDecimal fromVolume, BigDecimal rate) {
            step("taker fee volume", taker, fromVolume, rate);
            return this;
        }

        /**
         * The schedule.
         *
         * @throws InvalidValueException when either list lacks the rate at volume zero
         */
        public FeeSchedule build() {
            NavigableMap<BigDecimal, BigDecimal> steps = new TreeMap<>(maker);
            steps.putAll(taker);
            return new FeeSchedule(volumeAsset, steps.navigableKeySet().stream()
                    .map(volume -> new Tier(volume, at("maker rates", maker, volume), at("taker rates", taker, volume)))
                    .toList());
        }

        private static void step(String field, NavigableMap<BigDecimal, BigDecimal> steps, BigDecimal from,
                BigDecimal rate) {
            Require.notNegative(field, from);
            if (steps.put(from, rate) != null) {
                throw new InvalidValueException(field, from.toPlainString(), "must be named once");
            }
        }

        private static BigDecimal at(String field, NavigableMap<BigDecimal, BigDecimal> steps, BigDecimal volume) {
            Map.Entry<BigDecimal, BigDecimal> step = steps.floorEntry(volume);
            if (step == null) {
                throw new InvalidValueException(field, steps.navigableKeySet().toString(), "must start at volume 0");
            }
            return step.getValue();
        }
    }
}
