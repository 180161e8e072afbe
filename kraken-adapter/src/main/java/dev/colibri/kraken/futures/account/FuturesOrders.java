package dev.colibri.kraken.futures.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.account.FuturesOrderReports.Ending;
import dev.colibri.kraken.futures.rest.AccountExecution;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.HistoryQuery;
import dev.colibri.kraken.futures.rest.HistoryTrigger;
import dev.colibri.kraken.futures.rest.OpenOrder;
import dev.colibri.kraken.futures.rest.OpenOrdersRequest;

/** Tells orders, living and ended. */
final class FuturesOrders {
    static final String OPEN = "open orders";
    static final Comparator<OrderReport> BY_AGE = Comparator.comparingLong(OrderReport::updatedTime)
            .thenComparing(OrderReport::venueOrderId);

    private final FuturesApi api;
    private final FuturesHistory history;
    private final Contracts contracts;
    private final FuturesOrderReports reports;
    private final Clock clock;

    FuturesOrders(FuturesApi api, FuturesHistory history, Contracts contracts, FuturesOrderReports reports,
            Clock clock) {
        this.api = api;
        this.history = history;
        this.contracts = contracts;
        this.reports = reports;
        this.clock = clock;
    }

    Future<List<OrderReport>> open(Asked asked) {
        return api.send(new OpenOrdersRequest()).compose(told -> living(told.rows())).map(all -> all.stream()
                .filter(report -> asked.covers(report.instrument())).sorted(BY_AGE).toList());
    }

    /** Tells orders that live. What trailing stops need is looked for in the history of triggers. */
    Future<List<OrderReport>> living(List<OpenOrder> rows) {
        Set<String> wanted = new LinkedHashSet<>();
        rows.stream().filter(Shape::lacksDistance).map(OpenOrder::orderId).forEach(wanted::add);
        Future<Map<String, HistoryTrigger>> triggers = wanted.isEmpty() ? Future.succeededFuture(Map.of())
                : triggers(wanted);
        return triggers.map(known -> {
            long now = clock.nanos();
            List<OrderReport> told = new ArrayList<>(rows.size());
            rows.forEach(row -> told.add(Unreadable.row(OPEN, row.orderId(),
                    () -> reports.open(row, Optional.ofNullable(known.get(row.orderId())), now))));
            return told;
        });
    }

    private Future<Map<String, HistoryTrigger>> triggers(Set<String> wanted) {
        Map<String, HistoryTrigger> found = new LinkedHashMap<>();
        return history.triggers(FuturesHistory.since(OptionalLong.empty()), page -> {
            page.forEach(element -> Endings.triggerOf(element.event())
                    .filter(trigger -> wanted.contains(trigger.uid()))
                    .ifPresent(trigger -> found.putIfAbsent(trigger.uid(), trigger)));
            return found.size() < wanted.size();
        }).map(read -> found);
    }

    Future<List<OrderReport>> closed(Asked asked) {
        HistoryQuery query = FuturesHistory.within(asked);
        return history.triggers(query, page -> true).compose(triggers -> history.orders(query, page -> true)
                .compose(orders -> history.executions(query).map(executions -> ended(
                        Endings.of(orders.elements(), triggers.elements()), OwnExecutions.of(executions)))))
                .map(all -> all.stream()
                        .filter(report -> asked.covers(report.instrument()) && asked.covers(report.updatedTime()))
                        .sorted(BY_AGE).toList());
    }

    /** Tells orders that ended. */
    List<OrderReport> ended(List<Ending> endings, OwnExecutions executions) {
        Map<String, List<AccountExecution>> byOrder = executions.byOrder();
        long now = clock.nanos();
        List<OrderReport> told = new ArrayList<>(endings.size());
        for (Ending ending : endings) {
            told.add(Unreadable.row(FuturesHistory.ORDERS, ending.id(), () -> reports.ended(ending,
                    Optional.ofNullable(byOrder.get(ending.id()))
                            .map(rows -> OwnExecutions.sum(rows, contracts.find(ending.symbol()))),
                    now)));
        }
        return told;
    }
}
