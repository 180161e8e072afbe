package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TimeInForce;

/** Values with one thing changed. */
final class OrderEdits {
    private OrderEdits() {}

    static OrderRequest with(OrderRequest order, OrderTerms terms, OrderSize size) {
        return order(order, terms, size, order.timeInForce(), order.postOnly(), order.reduceOnly());
    }

    static OrderRequest with(OrderRequest order, TimeInForce lifetime) {
        return order(order, order.terms(), order.size(), lifetime, order.postOnly(), order.reduceOnly());
    }

    /** Without post-only and reduce-only. */
    static OrderRequest plain(OrderRequest order, boolean postOnly, boolean reduceOnly) {
        return order(order, order.terms(), order.size(), order.timeInForce(), postOnly, reduceOnly);
    }

    private static OrderRequest order(OrderRequest order, OrderTerms terms, OrderSize size, TimeInForce lifetime,
            boolean postOnly, boolean reduceOnly) {
        return new OrderRequest(order.clientOrderId(), order.account(), order.strategy(), order.instrument(),
                order.side(), size, terms, lifetime,
                lifetime == TimeInForce.GTD ? order.expiry() : Optional.empty(), postOnly, reduceOnly, order.display(),
                order.leverage(), order.selfTradeMode(), order.deadline(), order.contingency(), order.tag(),
                order.venueOptions());
    }

    static OrderRequest with(OrderRequest order, Optional<BigDecimal> leverage, SelfTradeMode mode,
            Optional<Duration> deadline) {
        return options(order, leverage, mode, deadline, order.contingency());
    }

    /** Shows all of itself. */
    static OrderRequest whole(OrderRequest order) {
        return new OrderRequest(order.clientOrderId(), order.account(), order.strategy(), order.instrument(),
                order.side(), order.size(), order.terms(), order.timeInForce(), order.expiry(), order.postOnly(),
                order.reduceOnly(), Optional.empty(), order.leverage(), order.selfTradeMode(), order.deadline(),
                order.contingency(), order.tag(), order.venueOptions());
    }

    static OrderRequest unlinked(OrderRequest order) {
        return options(order, order.leverage(), order.selfTradeMode(), order.deadline(), Optional.empty());
    }

    private static OrderRequest options(OrderRequest order, Optional<BigDecimal> leverage, SelfTradeMode mode,
            Optional<Duration> deadline, Optional<Contingency> contingency) {
        return new OrderRequest(order.clientOrderId(), order.account(), order.strategy(), order.instrument(),
                order.side(), order.size(), order.terms(), order.timeInForce(), order.expiry(), order.postOnly(),
                order.reduceOnly(), order.display(), leverage, mode, deadline, contingency, order.tag(),
                order.venueOptions());
    }

    static OrderReport nameless(OrderReport row) {
        return report(row, Optional.empty(), row.filled());
    }

    static OrderReport unfilled(OrderReport row) {
        return report(row, row.clientOrderId(), Quantity.zero(0));
    }

    private static OrderReport report(OrderReport row, Optional<ClientOrderId> id, Quantity filled) {
        return new OrderReport(row.account(), row.instrument(), row.venueOrderId(), id, row.side(), row.size(),
                row.terms(), row.timeInForce(), row.expiry(), row.postOnly(), row.reduceOnly(), row.state(), filled,
                filled.isZero() ? Optional.empty() : row.averagePrice(), row.reason(), row.createdTime(),
                row.updatedTime(), row.receiveTime());
    }

    static Fill with(Fill fill, List<Money> fees) {
        return fill(fill, fill.clientOrderId(), fees);
    }

    static Fill nameless(Fill fill) {
        return fill(fill, Optional.empty(), fill.fees());
    }

    private static Fill fill(Fill fill, Optional<ClientOrderId> id, List<Money> fees) {
        return new Fill(fill.executionId(), id, fill.venueOrderId(), fill.account(), fill.instrument(), fill.side(),
                fill.price(), fill.quantity(), fill.liquidity(), fees, fill.tradeId(), fill.origin(), fill.eventTime(),
                fill.receiveTime());
    }

    static Meta with(Meta meta, EventId id) {
        return meta(meta, id, meta.origin(), meta.receiveTime());
    }

    static Meta with(Meta meta, Origin origin) {
        return meta(meta, meta.id(), origin, meta.receiveTime());
    }

    static Meta received(Meta meta, long time) {
        return meta(meta, meta.id(), meta.origin(), time);
    }

    private static Meta meta(Meta meta, EventId id, Origin origin, long receiveTime) {
        return new Meta(id, meta.clientOrderId(), meta.account(), meta.instrument(), origin, meta.eventTime(),
                receiveTime, meta.sequence());
    }
}
