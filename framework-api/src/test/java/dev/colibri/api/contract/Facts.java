package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;

/** What two words of a venue about one thing must agree in, by name, so that a difference can be read. */
final class Facts {
    private Facts() {}

    /** What does not depend on when and on which road it was told. */
    static Map<String, Object> of(Fill fill) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("execution", fill.executionId());
        facts.put("order", fill.venueOrderId());
        facts.put("client id", fill.clientOrderId());
        facts.put("account", fill.account());
        facts.put("instrument", fill.instrument());
        facts.put("side", fill.side());
        facts.put("price", fill.price());
        facts.put("quantity", fill.quantity());
        facts.put("fees", fill.fees());
        facts.put("liquidity", fill.liquidity());
        facts.put("time", fill.eventTime());
        return facts;
    }

    /** Which fills, in their order. */
    static List<ExecutionId> names(List<Fill> fills) {
        return fills.stream().map(Fill::executionId).toList();
    }

    static List<Map<String, Object>> ofFills(List<Fill> fills) {
        return fills.stream().map(Facts::of).toList();
    }

    /** What does not depend on when it was told. */
    static Map<String, Object> of(OrderReport order) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("order", order.venueOrderId());
        facts.put("client id", order.clientOrderId());
        facts.put("account", order.account());
        facts.put("instrument", order.instrument());
        facts.put("side", order.side());
        facts.put("size", order.size());
        facts.put("terms", order.terms());
        facts.put("time in force", order.timeInForce());
        facts.put("expiry", order.expiry());
        facts.put("post only", order.postOnly());
        facts.put("reduce only", order.reduceOnly());
        facts.put("state", order.state());
        facts.put("filled", order.filled());
        return facts;
    }

    /** Every figure, whatever zeros it ends in. */
    static Map<String, Object> of(MarginMetrics margin) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("wallet", margin.wallet());
        facts.put("asset", margin.asset());
        facts.put("equity", margin.equity().map(BigDecimal::stripTrailingZeros));
        facts.put("initial", margin.initial().map(BigDecimal::stripTrailingZeros));
        facts.put("maintenance", margin.maintenance().map(BigDecimal::stripTrailingZeros));
        facts.put("free", margin.free().map(BigDecimal::stripTrailingZeros));
        facts.put("unrealised", margin.unrealised().map(BigDecimal::stripTrailingZeros));
        facts.put("level", margin.level().map(BigDecimal::stripTrailingZeros));
        return facts;
    }

    static List<Map<String, Object>> ofMargins(List<MarginMetrics> margins) {
        return margins.stream().map(Facts::of).toList();
    }

    static List<Map<String, Object>> ofOrders(List<OrderReport> orders) {
        return orders.stream().map(Facts::of).toList();
    }
}
