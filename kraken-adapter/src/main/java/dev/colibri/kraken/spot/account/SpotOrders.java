package dev.colibri.kraken.spot.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.ClientIds;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.spot.rest.ClosedOrdersRequest;
import dev.colibri.kraken.spot.rest.OpenOrdersRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotOrder;
import dev.colibri.kraken.spot.rest.TimeWindow;

/** Tells orders, living and ended. */
final class SpotOrders {
    private static final String OPEN = "open orders";
    private static final String CLOSED = "closed orders";
    private static final Comparator<OrderReport> BY_AGE = Comparator.comparingLong(OrderReport::updatedTime)
            .thenComparing(OrderReport::venueOrderId);

    private final SpotApi api;
    private final Pairs pairs;
    private final SpotOrderReports reports;
    private final Clock clock;

    SpotOrders(SpotApi api, Pairs pairs, SpotOrderReports reports, Clock clock) {
        this.api = api;
        this.pairs = pairs;
        this.reports = reports;
        this.clock = clock;
    }

    Future<List<OrderReport>> open(Asked asked) {
        return api.send(OpenOrdersRequest.all()).map(rows -> living(rows).stream()
                .filter(report -> asked.covers(report.instrument())).sorted(BY_AGE).toList());
    }

    Future<List<OrderReport>> closed(Asked asked) {
        TimeWindow window = TimeWindow.around(asked.from(), asked.to());
        return ended(window, Optional.empty()).map(rows -> told(rows).stream()
                .filter(report -> asked.covers(report.instrument()) && asked.covers(report.updatedTime()))
                .sorted(BY_AGE).toList());
    }

    /**
     * The order of an id: one that lives, else the last that ended. An id may be used again once its order has ended,
     * so there may be several. An order that ends meanwhile is found among the ended, which are read after the living;
     * one that comes meanwhile is found when the living are read once more before it is told as absent.
     */
    Future<Optional<OrderReport>> order(ClientOrderId id) {
        return living(id).compose(living -> living.isPresent() ? Future.succeededFuture(living)
                : ended(TimeWindow.ALL, Optional.of(id.value())).map(rows -> newest(told(only(rows, id))))
                        .compose(ended -> ended.isPresent() ? Future.succeededFuture(ended) : living(id)));
    }

    private Future<Optional<OrderReport>> living(ClientOrderId id) {
        return api.send(new OpenOrdersRequest(Optional.of(id.value()))).map(open -> newest(living(only(open, id))));
    }

    private Future<Map<String, SpotOrder>> ended(TimeWindow window, Optional<String> clientOrderId) {
        return OffsetPager.all(CLOSED,
                offset -> api.send(new ClosedOrdersRequest(window, offset, clientOrderId)));
    }

    private List<OrderReport> living(Map<String, SpotOrder> rows) {
        List<OrderReport> reports = new ArrayList<>(rows.size());
        long now = clock.nanos();
        rows.forEach((name, row) -> reports.add(Unreadable.row(OPEN, name, () -> {
            pairs.listed(row.descr().pair());
            return this.reports.report(name, row, now);
        })));
        return reports;
    }

    private List<OrderReport> told(Map<String, SpotOrder> rows) {
        List<OrderReport> reports = new ArrayList<>(rows.size());
        long now = clock.nanos();
        rows.forEach((name, row) -> {
            if (!Unreadable.row(CLOSED, name, () -> SpotOrderReports.isNothing(row))) {
                reports.add(Unreadable.row(CLOSED, name, () -> this.reports.report(name, row, now)));
            }
        });
        return reports;
    }

    /** The venue's filter is not relied on: rows of other ids are passed over. */
    private static Map<String, SpotOrder> only(Map<String, SpotOrder> rows, ClientOrderId id) {
        Map<String, SpotOrder> matching = new LinkedHashMap<>(rows);
        matching.values().removeIf(row -> !ClientIds.same(id, row.clOrdId()));
        return matching;
    }

    private static Optional<OrderReport> newest(List<OrderReport> reports) {
        return reports.stream().max(Comparator.comparingLong(OrderReport::createdTime).thenComparing(BY_AGE));
    }
}
