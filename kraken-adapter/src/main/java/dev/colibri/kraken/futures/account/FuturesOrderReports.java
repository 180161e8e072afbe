package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.kraken.common.account.ClientIds;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.account.OwnExecutions.Traded;
import dev.colibri.kraken.futures.rest.HistoryTrigger;
import dev.colibri.kraken.futures.rest.OpenOrder;
import dev.colibri.kraken.futures.rest.OrderStatus;

/** Tells the venue's orders in Colibri's words. */
final class FuturesOrderReports {
    private final Contracts contracts;
    private final Ownership owners;

    FuturesOrderReports(Contracts contracts, Ownership owners) {
        this.contracts = contracts;
        this.owners = owners;
    }

    /**
     * An order that lives.
     *
     * @param history what the history tells of it, where it is a trailing stop
     */
    OrderReport open(OpenOrder order, Optional<HistoryTrigger> history, long now) {
        Optional<ClientOrderId> clientId = ClientIds.of(order.cliOrdId());
        Shape shape = Shape.of(order, history);
        long created = KrakenTimes.ofText(order.receivedTime());
        String updated = order.lastUpdateTime();
        OrderState state = order.filledSize().signum() > 0 ? OrderState.PARTIALLY_FILLED : OrderState.ACCEPTED;
        return new OrderReport(owners.ofOrder().apply(clientId), contracts.id(order.symbol()),
                new VenueOrderId(order.orderId()), clientId, Words.side(order.side()),
                OrderSize.of(Quantity.of(order.filledSize().add(order.unfilledSize()))), shape.terms(),
                shape.timeInForce(), Optional.empty(), shape.postOnly(), Boolean.TRUE.equals(order.reduceOnly()),
                state, Quantity.of(order.filledSize()), Optional.empty(), Optional.empty(), created,
                updated == null ? created : KrakenTimes.ofText(updated), now);
    }

    /** An order as its status tells it. What is left and what traded are taken for the whole, as in the history. */
    OrderReport status(OrderStatus told, long now) {
        OrderStatus.Details order = told.order();
        Optional<ClientOrderId> clientId = ClientIds.of(order.cliOrdId());
        Shape shape = Shape.of(order);
        BigDecimal filled = Words.orZero(order.filled());
        OrderState state = state(told, filled);
        BigDecimal total = state == OrderState.FILLED ? filled.max(order.quantity()) : filled.add(order.quantity());
        BigDecimal traded = state == OrderState.FILLED ? total : filled;
        String error = told.error();
        Optional<Reason> reason = state.isTerminal() ? FuturesReasons.of(error == null ? told.updateReason() : error)
                : Optional.empty();
        long created = KrakenTimes.ofText(order.timestamp());
        String updated = order.lastUpdateTimestamp();
        return new OrderReport(owners.ofOrder().apply(clientId), contracts.id(order.symbol()),
                new VenueOrderId(order.orderId()), clientId, Words.side(order.side()),
                OrderSize.of(Quantity.of(total)), shape.terms(), shape.timeInForce(), Optional.empty(),
                shape.postOnly(), Boolean.TRUE.equals(order.reduceOnly()), state, Quantity.of(traded),
                Optional.empty(), reason, created, updated == null ? created : KrakenTimes.ofText(updated), now);
    }

    private static OrderState state(OrderStatus told, BigDecimal filled) {
        return switch (told.status()) {
            case "ENTERED_BOOK" -> filled.signum() > 0 ? OrderState.PARTIALLY_FILLED : OrderState.ACCEPTED;
            case "TRIGGER_PLACED" -> OrderState.ACCEPTED;
            case "FULLY_EXECUTED" -> OrderState.FILLED;
            case "REJECTED" -> filled.signum() > 0 ? OrderState.CANCELED : OrderState.REJECTED;
            case "CANCELLED" -> FuturesReasons.isExpiry(told.updateReason()) ? OrderState.EXPIRED : OrderState.CANCELED;
            case "TRIGGER_ACTIVATION_FAILURE" -> OrderState.CANCELED;
            default -> throw new InvalidValueException("order status", told.status(), "must be one that Colibri knows");
        };
    }

    /**
     * An order that ended.
     *
     * @param traded what its executions sum up to, which the event of its end does not always know
     */
    OrderReport ended(Ending ending, Optional<Traded> traded, long now) {
        Optional<ClientOrderId> clientId = ClientIds.of(ending.clientId());
        BigDecimal executed = traded.map(Traded::quantity).orElse(BigDecimal.ZERO);
        BigDecimal filled = ending.filled().max(executed);
        BigDecimal total = ending.totalFor(executed).max(filled);
        boolean whole = total.signum() > 0 && filled.compareTo(total) == 0;
        OrderState state = whole ? OrderState.FILLED : ending.stateUnless(filled.signum() > 0);
        Optional<BigDecimal> average = filled.signum() > 0 && executed.compareTo(filled) == 0
                ? traded.flatMap(Traded::averagePrice)
                : Optional.empty();
        Optional<Reason> reason = state == OrderState.FILLED ? Optional.empty() : FuturesReasons.of(ending.reason());
        return new OrderReport(owners.ofOrder().apply(clientId), contracts.id(ending.symbol()),
                new VenueOrderId(ending.id()), clientId, Words.side(ending.side()),
                OrderSize.of(Quantity.of(total)), ending.shape().terms(), ending.shape().timeInForce(),
                Optional.empty(), ending.shape().postOnly(), ending.reduceOnly(), state, Quantity.of(filled), average,
                reason, KrakenTimes.ofMillis(ending.created()), KrakenTimes.ofMillis(ending.time()), now);
    }

    /**
     * How an order ended.
     *
     * @param total how much was ordered by then, as its last event says
     * @param greatest how much was ordered at most, as all its events say
     * @param time milliseconds since the epoch
     */
    record Ending(String id, @Nullable String clientId, String symbol, String side, Shape shape, BigDecimal total,
            BigDecimal greatest, BigDecimal filled, boolean reduceOnly, boolean rejected, @Nullable String reason,
            long created,
            long time) {

        /**
         * How much was ordered. The last event is not relied on where it knows nothing, or less of what traded than the
         * executions do.
         */
        BigDecimal totalFor(BigDecimal executed) {
            return total.signum() == 0 || executed.compareTo(filled) > 0 ? greatest : total;
        }

        /** Its end; what is refused after some of it traded has not been refused. */
        OrderState stateUnless(boolean someTraded) {
            if (rejected && !someTraded) {
                return OrderState.REJECTED;
            }
            return FuturesReasons.isExpiry(reason) ? OrderState.EXPIRED : OrderState.CANCELED;
        }
    }
}
