package dev.colibri.kraken.futures.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.model.Derivative;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FundingHistoryAnswer;

/** Puts the venue's funding history into Colibri's words: one rate for each moment, ascending. */
final class FundingHistory {
    private FundingHistory() {}

    static List<FundingRate> rates(Derivative contract, FundingHistoryAnswer answer, long receiveTime) {
        TreeMap<Long, FundingRate> byTime = new TreeMap<>(Comparator.naturalOrder());
        for (FundingHistoryAnswer.Rate rate : answer.rates()) {
            long time = KrakenTimes.ofText(rate.timestamp());
            byTime.put(time, new FundingRate(contract.id(), rate.relativeFundingRate(), null, rate.fundingRate(),
                    RelativeFunding.INTERVAL, 0, time, receiveTime));
        }
        return new ArrayList<>(byTime.values());
    }
}
