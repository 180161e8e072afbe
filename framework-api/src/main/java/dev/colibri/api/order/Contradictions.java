package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.Quantity;

/** What cannot be true of an order whatever its state: events of others, and words that contradict earlier ones. */
final class Contradictions {
    private Contradictions() {}

    /** What speaks against an event, as the end of a sentence that begins with it; empty when nothing does. */
    static Optional<String> between(OrderStateMachine order, OrderEvent event) {
        Meta meta = event.meta();
        boolean stranger = !meta.clientOrderId().equals(order.request().clientOrderId())
                || !meta.account().equals(order.request().account())
                || !meta.instrument().equals(order.request().instrument());
        if (stranger) {
            return Optional.of("is of " + meta.clientOrderId() + " in " + meta.account() + " on " + meta.instrument());
        }
        if (event instanceof OrderEvent.Initialized initialized) {
            return request(order, initialized);
        }
        if (event instanceof OrderEvent.Accepted accepted) {
            return venueOrderId(order, accepted.venueOrderId());
        }
        if (event instanceof OrderEvent.Amended amended) {
            return amendment(order, amended);
        }
        return event instanceof OrderEvent.Filled filled ? fill(order, filled.fill()) : Optional.empty();
    }

    private static Optional<String> request(OrderStateMachine order, OrderEvent.Initialized initialized) {
        return initialized.request().equals(order.request()) ? Optional.empty() : Optional.of("has another request");
    }

    private static Optional<String> venueOrderId(OrderStateMachine order, VenueOrderId id) {
        boolean possible = order.venueOrderIds().isEmpty() || order.venueOrderIds().contains(id);
        return possible ? Optional.empty()
                : Optional.of("names " + id + ", but the venue called it " + order.venueOrderIds());
    }

    /** An order that was full by our count and has more to fill by the venue's still lives there. */
    private static Optional<String> amendment(OrderStateMachine order, OrderEvent.Amended amended) {
        Quantity known = order.terms().quantity().max(order.ledger().quantity());
        boolean more = amended.quantity().compareTo(known) > 0;
        boolean full = order.standing().base() == OrderState.FILLED && order.request().size().isBase();
        return full && more
                ? Optional.of("has a total of " + amended.quantity() + ", but the order was FILLED at " + known)
                : Optional.empty();
    }

    private static Optional<String> fill(OrderStateMachine order, Fill fill) {
        if (fill.side() != order.request().side()) {
            return Optional.of("is a " + fill.side() + " of a " + order.request().side() + " order");
        }
        return order.ledger().find(fill.executionId())
                .flatMap(known -> new Retelling(known, fill).contradiction(order.venueOrderIds()));
    }
}
