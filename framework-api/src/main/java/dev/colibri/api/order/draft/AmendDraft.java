package dev.colibri.api.order.draft;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.Order;

/**
 * A change to an order, as it is written: {@code AmendDraft.of(order).limitPrice(price).request()}. What is not said
 * stays as it is.
 */
public final class AmendDraft {
    private final Order order;
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<Price> limitPrice = Optional.empty();
    private Optional<Price> triggerPrice = Optional.empty();
    private Optional<Quantity> display = Optional.empty();
    private Optional<Duration> deadline = Optional.empty();

    private AmendDraft(Order order) {
        this.order = order;
    }

    /** A change to this order. */
    public static AmendDraft of(Order order) {
        return new AmendDraft(Require.present("order", order));
    }

    /** The new total, what has filled included. */
    public AmendDraft quantity(Quantity total) {
        quantity = Optional.of(Require.present("quantity", total));
        return this;
    }

    public AmendDraft limitPrice(Price price) {
        limitPrice = Optional.of(Require.present("limit price", price));
        return this;
    }

    public AmendDraft triggerPrice(Price price) {
        triggerPrice = Optional.of(Require.present("trigger price", price));
        return this;
    }

    /** Showing no more than this at a time. */
    public AmendDraft display(Quantity shown) {
        display = Optional.of(Require.present("display quantity", shown));
        return this;
    }

    /** How long the venue may take to begin working on it. */
    public AmendDraft deadline(Duration longest) {
        deadline = Optional.of(Require.present("deadline", longest));
        return this;
    }

    /**
     * The change, with all names the order has by now.
     *
     * @throws dev.colibri.api.model.InvalidValueException when nothing changes, or a part is not legal
     */
    public AmendRequest request() {
        return new AmendRequest(order.clientOrderId(), order.venueOrderId(), order.account(), order.instrument(),
                quantity,
                limitPrice, triggerPrice, display, deadline);
    }
}
