package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;

import dev.colibri.api.model.Require;

/** Funding rates, about a year of them. */
public record FundingHistoryAnswer(List<Rate> rates) {

    public FundingHistoryAnswer {
        rates = List.copyOf(Require.present("rates", rates));
    }

    /**
     * One rate.
     *
     * @param timestamp from when it was in force, ISO-8601
     * @param fundingRate currency per contract and hour
     * @param relativeFundingRate the same as a fraction of the position's value
     */
    public record Rate(String timestamp, BigDecimal fundingRate, BigDecimal relativeFundingRate) {

        public Rate {
            Require.present("timestamp", timestamp);
            Require.present("fundingRate", fundingRate);
            Require.present("relativeFundingRate", relativeFundingRate);
        }
    }
}
