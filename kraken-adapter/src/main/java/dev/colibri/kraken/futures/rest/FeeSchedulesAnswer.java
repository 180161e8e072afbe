package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;

import dev.colibri.api.model.Require;

/** Published fee schedules. The venue calls them outdated since 22 June 2026. */
public record FeeSchedulesAnswer(List<Schedule> feeSchedules) {

    public FeeSchedulesAnswer {
        feeSchedules = List.copyOf(Require.present("feeSchedules", feeSchedules));
    }

    /** One schedule. */
    public record Schedule(String uid, String name, List<Tier> tiers) {

        public Schedule {
            Require.present("uid", uid);
            Require.present("name", name);
            tiers = List.copyOf(Require.present("tiers", tiers));
        }
    }

    /**
     * The fees from a volume on.
     *
     * @param makerFee in percent
     * @param takerFee in percent
     * @param usdVolume traded in thirty days
     */
    public record Tier(BigDecimal makerFee, BigDecimal takerFee, BigDecimal usdVolume) {

        public Tier {
            Require.present("makerFee", makerFee);
            Require.present("takerFee", takerFee);
            Require.present("usdVolume", usdVolume);
        }
    }
}
