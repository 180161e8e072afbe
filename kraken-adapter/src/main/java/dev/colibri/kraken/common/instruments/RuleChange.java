package dev.colibri.kraken.common.instruments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;

/**
 * One rule of an instrument that is another now.
 *
 * @param rule its name, in words
 * @param before the old figure, printed; empty where there was none
 * @param now the new figure, printed; empty where there is none
 */
public record RuleChange(String rule, String before, String now) {

    /** Rule by rule, what differs between two states of one instrument. */
    public static List<RuleChange> between(Instrument before, Instrument now) {
        Map<String, Object> old = rules(before);
        Map<String, Object> current = rules(now);
        List<RuleChange> changes = new ArrayList<>();
        Map<String, Object> all = new LinkedHashMap<>(old);
        current.forEach(all::putIfAbsent);
        for (String rule : all.keySet()) {
            if (!Objects.equals(old.get(rule), current.get(rule))) {
                changes.add(new RuleChange(rule, text(old.get(rule)), text(current.get(rule))));
            }
        }
        return changes;
    }

    private static Map<String, Object> rules(Instrument instrument) {
        Map<String, Object> rules = new LinkedHashMap<>();
        terms(instrument.terms(), rules);
        switch (instrument) {
            case CurrencyPair pair -> {
                rules.put("asset class", pair.assetClass());
                margin(pair.margin(), rules);
            }
            case Perpetual perpetual -> {
                contract(perpetual, rules);
                funding(perpetual.funding(), rules);
            }
            case DatedFuture future -> {
                contract(future, rules);
                rules.put("expiry", future.expiry());
            }
        }
        return rules;
    }

    private static void terms(InstrumentTerms terms, Map<String, Object> rules) {
        rules.put("status", terms.status());
        rules.put("venue symbol", terms.venueSymbol());
        rules.put("base", terms.base());
        rules.put("quote", terms.quote());
        rules.put("tick", terms.tick());
        rules.put("lot", terms.lot());
        rules.put("price scale", terms.priceScale());
        rules.put("quantity scale", terms.quantityScale());
        rules.put("cost scale", terms.costScale());
        rules.put("minimum quantity", terms.sizes().minQuantity());
        put("maximum quantity", terms.sizes().maxQuantity(), rules);
        put("minimum cost", terms.sizes().minCost(), rules);
        put("maximum cost", terms.sizes().maxCost(), rules);
        rules.put("display ratio", terms.sizes().displayRatio());
        put("fees", terms.fees(), rules);
    }

    private static void margin(MarginTrading margin, Map<String, Object> rules) {
        rules.put("leverage for buying", margin.leverageBuy());
        rules.put("leverage for selling", margin.leverageSell());
        put("margin call level", margin.callLevel(), rules);
        put("margin stop level", margin.stopLevel(), rules);
        put("long limit", margin.longLimit(), rules);
        put("short limit", margin.shortLimit(), rules);
    }

    private static void contract(Derivative derivative, Map<String, Object> rules) {
        ContractTerms contract = derivative.contract();
        rules.put("style", contract.style());
        rules.put("contract size", contract.size());
        rules.put("margin levels", contract.margin());
        put("greatest position", contract.maxPosition(), rules);
        put("impact size", contract.impactSize(), rules);
        put("opening", contract.openingTime(), rules);
        rules.put("maker protection", contract.makerProtection());
    }

    private static void funding(FundingTerms funding, Map<String, Object> rules) {
        rules.put("funding interval", funding.interval());
        put("funding coefficient", funding.coefficient(), rules);
        put("least funding rate", funding.minRate(), rules);
        put("greatest funding rate", funding.maxRate(), rules);
    }

    private static void put(String rule, Optional<?> value, Map<String, Object> rules) {
        value.ifPresent(present -> rules.put(rule, present));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
