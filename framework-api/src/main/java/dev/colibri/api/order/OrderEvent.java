package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** Something that became of an order. The events of an order are the only truth about it. */
public sealed interface OrderEvent {

    /** Which order, when, and on what evidence. */
    Meta meta();

    /** The request was made. */
    record Initialized(Meta meta, OrderRequest request) implements OrderEvent {}

    /** Refused here, before anything was sent. */
    record Denied(Meta meta, Reason reason) implements OrderEvent {}

    /** Held by the node because the venue cannot do it. */
    record Emulated(Meta meta) implements OrderEvent {}

    /** Sent. */
    record Submitted(Meta meta) implements OrderEvent {}

    /** A command's outcome is not known; the connector looks for proof. */
    record InDoubt(Meta meta, Command command, Reason reason) implements OrderEvent {}

    /** Live at the venue. */
    record Accepted(Meta meta, VenueOrderId venueOrderId) implements OrderEvent {}

    /** Refused by the venue's definite word, or proven never to have reached it. */
    record Rejected(Meta meta, Reason reason) implements OrderEvent {}

    /** Its trigger fired. */
    record Triggered(Meta meta) implements OrderEvent {}

    /** A change was sent. */
    record PendingAmend(Meta meta, AmendRequest request) implements OrderEvent {}

    /**
     * It has these terms now; by our amend or by the venue's own doing.
     *
     * @param quantity the total, what has filled included
     */
    record Amended(Meta meta, Quantity quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
            Optional<VenueOrderId> newVenueOrderId) implements OrderEvent {}

    /** The change was refused; the order lives on as it was. */
    record AmendRejected(Meta meta, Reason reason) implements OrderEvent {}

    /** A cancel was sent. */
    record PendingCancel(Meta meta) implements OrderEvent {}

    /** The cancel was refused; the order is as it was. */
    record CancelRejected(Meta meta, Reason reason) implements OrderEvent {}

    /** A piece traded. */
    record Filled(Meta meta, Fill fill) implements OrderEvent {}

    /** Ended by a cancel, ours or the venue's; the reason tells whose. */
    record Canceled(Meta meta, Reason reason) implements OrderEvent {}

    /** Ended by its own time limit. */
    record Expired(Meta meta) implements OrderEvent {}

    /** Which command an outcome belongs to. */
    enum Command {
        CREATE, AMEND, CANCEL
    }
}
