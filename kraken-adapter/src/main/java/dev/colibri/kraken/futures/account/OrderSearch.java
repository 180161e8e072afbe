package dev.colibri.kraken.futures.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ClientOrderIds;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.ClientIds;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.account.FuturesOrderReports.Ending;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.OpenOrdersRequest;
import dev.colibri.kraken.futures.rest.OrderHistoryEvent;
import dev.colibri.kraken.futures.rest.OrdersStatusRequest;
import dev.colibri.kraken.futures.rest.TriggerHistoryEvent;

/**
 * Looks for an order by its client order id: among those that live, in the history, and among those that ended within
 * the last seconds, which the history may not have yet. Before it is told as absent, the living are looked through once
 * more, since it may have come meanwhile.
 *
 * <p>The venue can filter none of these lists by id. An id that Colibri gave tells when it was given, and the history
 * is read back to then; for a foreign id it is read to its beginning.
 */
final class OrderSearch {
    private static final String STATUS = "order status";
    /** How far the clock that gave the id may have been ahead of the venue's, in milliseconds. */
    private static final long CLOCK_MARGIN = 600_000;

    private final FuturesApi api;
    private final FuturesHistory history;
    private final FuturesOrders orders;
    private final FuturesOrderReports reports;
    private final Clock clock;

    OrderSearch(FuturesApi api, FuturesHistory history, FuturesOrders orders, FuturesOrderReports reports,
            Clock clock) {
        this.api = api;
        this.history = history;
        this.orders = orders;
        this.reports = reports;
        this.clock = clock;
    }

    Future<Optional<OrderReport>> find(ClientOrderId id) {
        return living(id).compose(living -> living.isPresent() ? found(living)
                : ended(id).compose(ended -> ended.isPresent() ? found(ended)
                        : recent(id).compose(recent -> recent.isPresent() ? found(recent) : living(id))));
    }

    private static Future<Optional<OrderReport>> found(Optional<OrderReport> report) {
        return Future.succeededFuture(report);
    }

    private Future<Optional<OrderReport>> living(ClientOrderId id) {
        return api.send(new OpenOrdersRequest())
                .compose(told -> orders.living(told.rows().stream()
                        .filter(row -> ClientIds.same(id, row.cliOrdId())).toList()))
                .map(OrderSearch::newest);
    }

    /** A key that may only read is refused here; the history is proof enough. */
    private Future<Optional<OrderReport>> recent(ClientOrderId id) {
        return api.send(OrdersStatusRequest.ofClientOrderIds(List.of(id.value()))).map(told -> {
            List<OrderReport> found = new ArrayList<>();
            long now = clock.nanos();
            told.rows().stream().filter(row -> ClientIds.same(id, row.order().cliOrdId())).forEach(
                    row -> found.add(Unreadable.row(STATUS, row.order().orderId(), () -> reports.status(row, now))));
            return newest(found);
        }).recover(failure -> failure instanceof VenueException refusal
                && (refusal.category() == Category.PERMISSION || refusal.category() == Category.AUTH)
                        ? found(Optional.empty())
                        : Future.failedFuture(failure));
    }

    private Future<Optional<OrderReport>> ended(ClientOrderId id) {
        OptionalLong since = ClientOrderIds.parse(id)
                .map(parts -> OptionalLong.of(Math.max(0, parts.epochMillis() - CLOCK_MARGIN)))
                .orElse(OptionalLong.empty());
        return history.orders(FuturesHistory.since(since),
                page -> page.stream().noneMatch(row -> Endings.ended(row.event()) && isOf(row.event(), id)))
                .compose(events -> history.triggers(FuturesHistory.since(since),
                        page -> page.stream().noneMatch(row -> row.event() instanceof TriggerHistoryEvent.Placed
                                && isOf(row.event(), id)))
                        .compose(triggers -> told(Endings.of(
                                events.elements().stream().filter(row -> isOf(row.event(), id)).toList(),
                                triggers.elements().stream().filter(row -> isOf(row.event(), id)).toList()))));
    }

    private Future<Optional<OrderReport>> told(List<Ending> endings) {
        if (endings.isEmpty()) {
            return found(Optional.empty());
        }
        long born = endings.stream().mapToLong(Ending::created).min().orElseThrow();
        return history.executions(FuturesHistory.since(OptionalLong.of(Math.max(0, born - 1))))
                .map(executions -> newest(orders.ended(endings, OwnExecutions.of(executions))));
    }

    private static boolean isOf(OrderHistoryEvent event, ClientOrderId id) {
        return Endings.orderOf(event).filter(order -> ClientIds.same(id, order.clientId())).isPresent();
    }

    private static boolean isOf(TriggerHistoryEvent event, ClientOrderId id) {
        return Endings.triggerOf(event).filter(trigger -> ClientIds.same(id, trigger.clientId())).isPresent();
    }

    private static Optional<OrderReport> newest(List<OrderReport> reports) {
        return reports.stream().max(Comparator.comparingLong(OrderReport::createdTime)
                .thenComparing(FuturesOrders.BY_AGE));
    }
}
