package dev.colibri.api.order;

/** The same event known by other evidence, or with another number. */
final class RenamedEvent {
    private RenamedEvent() {}

    static OrderEvent of(OrderEvent event, EventId id) {
        Meta old = event.meta();
        return of(event, new Meta(id, old.clientOrderId(), old.account(), old.instrument(), old.origin(),
                old.eventTime(), old.receiveTime(), old.sequence()));
    }

    static OrderEvent of(OrderEvent event, Meta meta) {
        return switch (event) {
            case OrderEvent.Initialized e -> new OrderEvent.Initialized(meta, e.request());
            case OrderEvent.Denied e -> new OrderEvent.Denied(meta, e.reason());
            case OrderEvent.Emulated e -> new OrderEvent.Emulated(meta);
            case OrderEvent.Submitted e -> new OrderEvent.Submitted(meta);
            case OrderEvent.InDoubt e -> new OrderEvent.InDoubt(meta, e.command(), e.reason());
            case OrderEvent.Accepted e -> new OrderEvent.Accepted(meta, e.venueOrderId());
            case OrderEvent.Rejected e -> new OrderEvent.Rejected(meta, e.reason());
            case OrderEvent.Triggered e -> new OrderEvent.Triggered(meta);
            case OrderEvent.PendingAmend e -> new OrderEvent.PendingAmend(meta, e.request());
            case OrderEvent.Amended e ->
                    new OrderEvent.Amended(meta, e.quantity(), e.limitPrice(), e.triggerPrice(), e.newVenueOrderId());
            case OrderEvent.Restated e ->
                    new OrderEvent.Restated(meta, e.quantity(), e.limitPrice(), e.triggerPrice(), e.reason());
            case OrderEvent.AmendRejected e -> new OrderEvent.AmendRejected(meta, e.reason());
            case OrderEvent.PendingCancel e -> new OrderEvent.PendingCancel(meta);
            case OrderEvent.CancelRejected e -> new OrderEvent.CancelRejected(meta, e.reason());
            case OrderEvent.Filled e -> new OrderEvent.Filled(meta, e.fill());
            case OrderEvent.Completed e -> new OrderEvent.Completed(meta);
            case OrderEvent.Canceled e -> new OrderEvent.Canceled(meta, e.reason());
            case OrderEvent.Expired e -> new OrderEvent.Expired(meta);
        };
    }
}
