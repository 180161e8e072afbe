package dev.colibri.api.testing;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderStateMachine;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;

/**
 * Tells what becomes of one order, in few words. Each event is a nanosecond younger than the one before; what can
 * happen to an order once has the id that {@link EventIds} gives it, and what can happen again has a new one each time.
 */
public final class OrderNews {
    private final OrderRequest order;
    private final VenueOrderId venueOrderId;
    private long time = 1_700_000_000_000_000_000L;

    private OrderNews(OrderRequest order, VenueOrderId venueOrderId) {
        this.order = order;
        this.venueOrderId = venueOrderId;
    }

    /** News of an order that the venue calls {@code V} and the order's own name. */
    public static OrderNews of(OrderRequest order) {
        return new OrderNews(order, new VenueOrderId("V" + order.clientOrderId()));
    }

    /** A machine for the order, to which these events were applied. */
    public static OrderStateMachine machine(OrderRequest order, OrderEvent... events) {
        OrderStateMachine machine = new OrderStateMachine(of(order).initialized());
        for (OrderEvent event : events) {
            machine.apply(event);
        }
        return machine;
    }

    /** What the venue calls the order. */
    public VenueOrderId venueOrderId() {
        return venueOrderId;
    }

    public OrderEvent.Initialized initialized() {
        return new OrderEvent.Initialized(meta(EventIds.initialized(order.clientOrderId())), order);
    }

    public OrderEvent.Denied denied() {
        return new OrderEvent.Denied(meta(EventIds.denied(order.clientOrderId())), reason(Reason.Code.RISK_LIMIT));
    }

    public OrderEvent.Emulated emulated() {
        return new OrderEvent.Emulated(meta(EventIds.emulated(order.clientOrderId())));
    }

    public OrderEvent.Submitted submitted() {
        return new OrderEvent.Submitted(meta(EventIds.submitted(order.clientOrderId())));
    }

    public OrderEvent.InDoubt inDoubt(OrderEvent.Command command) {
        return new OrderEvent.InDoubt(again("in-doubt"), command, reason(Reason.Code.TIMEOUT));
    }

    public OrderEvent.Accepted accepted() {
        return new OrderEvent.Accepted(meta(EventIds.accepted(venueOrderId)), venueOrderId);
    }

    public OrderEvent.Rejected rejected() {
        return new OrderEvent.Rejected(meta(EventIds.rejected(order.clientOrderId())),
                reason(Reason.Code.INSUFFICIENT_FUNDS));
    }

    public OrderEvent.Triggered triggered() {
        return new OrderEvent.Triggered(meta(EventIds.triggered(venueOrderId)));
    }

    /** The wish for another total. */
    public OrderEvent.PendingAmend pendingAmend(String quantity) {
        return pendingAmend(Optional.of(Quantity.of(quantity)), Optional.empty());
    }

    /** The wish for another limit price. */
    public OrderEvent.PendingAmend pendingAmendPrice(String limitPrice) {
        return pendingAmend(Optional.empty(), Optional.of(Price.of(limitPrice)));
    }

    /** Another total, prices as before. */
    public OrderEvent.Amended amended(String quantity) {
        return amended(quantity, Optional.empty(), Optional.empty());
    }

    public OrderEvent.Amended amended(String quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice) {
        return new OrderEvent.Amended(again("amended"), Quantity.of(quantity), limitPrice, triggerPrice,
                Optional.empty());
    }

    /** The total as said and the trigger where it trailed to. */
    public OrderEvent.Restated restated(String quantity, Optional<Price> triggerPrice) {
        return new OrderEvent.Restated(again("restated"), Quantity.of(quantity), Optional.empty(), triggerPrice,
                reason(Reason.Code.VENUE));
    }

    public OrderEvent.AmendRejected amendRejected() {
        return new OrderEvent.AmendRejected(again("amend-rejected"), reason(Reason.Code.UNKNOWN_ORDER));
    }

    public OrderEvent.PendingCancel pendingCancel() {
        return new OrderEvent.PendingCancel(again("pending-cancel"));
    }

    public OrderEvent.CancelRejected cancelRejected() {
        return new OrderEvent.CancelRejected(again("cancel-rejected"), reason(Reason.Code.UNKNOWN_ORDER));
    }

    public OrderEvent.Filled filled(String executionId, String quantity, String price) {
        return filled(fill(executionId, quantity, price));
    }

    public OrderEvent.Filled filled(Fill fill) {
        return new OrderEvent.Filled(meta(EventIds.filled(fill.venueOrderId(), fill.executionId())), fill);
    }

    /** A fill as a maker, without fees. */
    public Fill fill(String executionId, String quantity, String price) {
        return new Fill(new ExecutionId(executionId), Optional.of(order.clientOrderId()), venueOrderId, order.account(),
                order.instrument(), order.side(), Price.of(price), Quantity.of(quantity), Fill.Liquidity.MAKER,
                List.of(), Optional.empty(), Origin.LIVE, time, time);
    }

    public OrderEvent.Completed completed() {
        return new OrderEvent.Completed(meta(EventIds.completed(venueOrderId)));
    }

    public OrderEvent.Canceled canceled() {
        return new OrderEvent.Canceled(meta(EventIds.canceled(venueOrderId)), reason(Reason.Code.USER_REQUEST));
    }

    public OrderEvent.Expired expired() {
        return new OrderEvent.Expired(meta(EventIds.expired(venueOrderId)));
    }

    private OrderEvent.PendingAmend pendingAmend(Optional<Quantity> quantity, Optional<Price> limitPrice) {
        AmendRequest request = new AmendRequest(order.clientOrderId(), Optional.of(venueOrderId), order.account(),
                order.instrument(), quantity, limitPrice, Optional.empty(), Optional.empty(), Optional.empty());
        return new OrderEvent.PendingAmend(again("pending-amend"), request);
    }

    private Meta again(String kind) {
        return meta(EventIds.command(kind, order.clientOrderId(), time));
    }

    private Meta meta(EventId id) {
        time++;
        return Meta.live(id, order, time, time);
    }

    private static Reason reason(Reason.Code code) {
        return new Reason(code, "told by a test");
    }
}
