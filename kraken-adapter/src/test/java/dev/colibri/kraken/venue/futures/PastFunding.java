package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.api.market.FundingRate;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** Funding rates that were in force, hour by hour. */
final class PastFunding {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, List<FundingRate>> rates = new LinkedHashMap<>();

    /** Lets rates have been in force, the last one before now. */
    List<FundingRate> add(Market<FuturesContract> market, int count, long now) {
        long last = Math.floorDiv(now, HOUR.toNanos()) * HOUR.toNanos();
        ContractFacts facts = new ContractFacts(market);
        List<FundingRate> past = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            BigDecimal rate = BigDecimal.valueOf(i * 37L % 101 - 50, 7);
            past.add(new FundingRate(market.terms().id(), rate, null, facts.absolute(rate), HOUR, 0,
                    last - i * HOUR.toNanos(), 0));
        }
        rates.put(market.terms().name(), past);
        return List.copyOf(past);
    }

    /** As a request tells them, ascending. */
    ArrayNode rows(FuturesContract contract) {
        ArrayNode rows = Tree.array();
        for (FundingRate rate : rates.getOrDefault(contract.name(), List.of())) {
            ObjectNode row = rows.addObject().put("timestamp", VenueClock.text(rate.eventTime(), 0));
            Numbers.put(row, "fundingRate", rate.absolute());
            Numbers.put(row, "relativeFundingRate", rate.rate());
        }
        return rows;
    }
}
