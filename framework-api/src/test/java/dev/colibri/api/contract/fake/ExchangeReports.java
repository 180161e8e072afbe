package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Origin;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.time.Clock;

/** The exchange's books, read page by page until they are whole. */
final class ExchangeReports {
    private final ExchangeWire wire;
    private final Clock clock;

    ExchangeReports(ExchangeWire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    Future<List<OrderReport>> open() {
        return wire.openOrders().map(rows -> rows.stream().map(this::stamped).toList());
    }

    Future<List<OrderReport>> closed() {
        return pages(wire::closedOrders, 0, List.of()).map(rows -> rows.stream().map(this::stamped).toList());
    }

    Future<List<Fill>> fills() {
        return pages(wire::fills, 0, List.of())
                .map(rows -> rows.stream().map(fill -> stamped(fill, Origin.RECOVERED)).toList());
    }

    /** All three, completely. */
    Future<Books> all() {
        return open().compose(open -> closed().compose(closed -> fills().map(fills -> {
            List<OrderReport> orders = new ArrayList<>(open);
            orders.addAll(closed);
            return new Books(orders, fills);
        })));
    }

    Fill stamped(Fill fill, Origin origin) {
        return new Fill(fill.executionId(), fill.clientOrderId(), fill.venueOrderId(), fill.account(),
                fill.instrument(), fill.side(), fill.price(), fill.quantity(), fill.liquidity(), fill.fees(),
                fill.tradeId(), origin, fill.eventTime(), clock.nanos());
    }

    OrderReport stamped(OrderReport row) {
        return new OrderReport(row.account(), row.instrument(), row.venueOrderId(), row.clientOrderId(), row.side(),
                row.size(), row.terms(), row.timeInForce(), row.expiry(), row.postOnly(), row.reduceOnly(),
                row.state(), row.filled(), row.averagePrice(), row.reason(), row.createdTime(), row.updatedTime(),
                clock.nanos());
    }

    static boolean asked(ReportQuery query, OrderReport row) {
        return query.instrument().map(row.instrument()::equals).orElse(true)
                && (row.isOpen() || within(query, row.updatedTime()));
    }

    static boolean asked(ReportQuery query, Fill row) {
        return query.instrument().map(row.instrument()::equals).orElse(true) && within(query, row.eventTime());
    }

    private static boolean within(ReportQuery query, long time) {
        return query.from().map(from -> time >= EventTime.nanos(from)).orElse(true)
                && query.to().map(to -> time < EventTime.nanos(to)).orElse(true);
    }

    private static <T> Future<List<T>> pages(IntFunction<Future<List<T>>> page, int number, List<T> before) {
        return page.apply(number).compose(rows -> {
            List<T> all = new ArrayList<>(before);
            all.addAll(rows);
            return rows.size() < ExchangeWire.PAGE ? Future.succeededFuture(all) : pages(page, number + 1, all);
        });
    }

    /** Orders and fills at one time. */
    record Books(List<OrderReport> orders, List<Fill> fills) {

        Optional<OrderReport> order(ClientOrderId id) {
            return orders.stream().filter(row -> row.clientOrderId().equals(Optional.of(id))).findFirst();
        }

        List<Fill> fills(ClientOrderId id) {
            return fills.stream().filter(row -> row.clientOrderId().equals(Optional.of(id))).toList();
        }
    }
}
