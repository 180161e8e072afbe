package dev.colibri.kraken.futures.account;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

import io.vertx.core.Future;

import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.futures.account.TokenPager.History;
import dev.colibri.kraken.futures.rest.AccountExecution;
import dev.colibri.kraken.futures.rest.ExecutionsRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.HistoryElements.Element;
import dev.colibri.kraken.futures.rest.HistoryQuery;
import dev.colibri.kraken.futures.rest.OrderEventsRequest;
import dev.colibri.kraken.futures.rest.OrderHistoryEvent;
import dev.colibri.kraken.futures.rest.TriggerEventsRequest;
import dev.colibri.kraken.futures.rest.TriggerHistoryEvent;

/** Reads the account's history. */
final class FuturesHistory {
    static final String EXECUTIONS = "executions";
    static final String ORDERS = "order history";
    static final String TRIGGERS = "trigger history";

    private final FuturesApi api;

    FuturesHistory(FuturesApi api) {
        this.api = api;
    }

    static HistoryQuery within(Asked asked) {
        return new HistoryQuery(asked.sinceMillis(), asked.beforeMillis(), Optional.empty(), Optional.empty());
    }

    static HistoryQuery since(OptionalLong millis) {
        return new HistoryQuery(millis, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    Future<History<AccountExecution>> executions(HistoryQuery query) {
        return TokenPager.all(EXECUTIONS, query, page -> api.send(new ExecutionsRequest(page)));
    }

    Future<History<OrderHistoryEvent>> orders(HistoryQuery query, Predicate<List<Element<OrderHistoryEvent>>> goOn) {
        return TokenPager.until(ORDERS, query, page -> api.send(new OrderEventsRequest(page)), goOn);
    }

    Future<History<TriggerHistoryEvent>> triggers(HistoryQuery query,
            Predicate<List<Element<TriggerHistoryEvent>>> goOn) {
        return TokenPager.until(TRIGGERS, query, page -> api.send(new TriggerEventsRequest(page)), goOn);
    }
}
