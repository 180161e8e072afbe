package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * Something that became of an order. The events of an order are the only truth about it.
 *
 * <p>A connector tells them in canonical order: whatever the venue sends first, {@link Accepted} comes before any event
 * that only a living order can have, and is told by the connector itself where the venue's word is late. Its id is that
 * of the late word, which is then known and changes nothing. An {@link OrderStateMachine} believes evidence in any
 * order all the same.
 */
public sealed interface OrderEvent {

    /** Which order, when, and on what evidence. */
    Meta meta();

    /** The request was made. */
    record Initialized(Meta meta, OrderRequest request) implements OrderEvent {
        public Initialized {
            Require.present("meta", meta);
            Require.present("request", request);
            requireSame("client order id", meta.clientOrderId(), request.clientOrderId());
            requireSame("account", meta.account(), request.account());
            requireSame("instrument", meta.instrument(), request.instrument());
        }
    }

    /** Refused here, before anything was sent. */
    record Denied(Meta meta, Reason reason) implements OrderEvent {
        public Denied {
            Require.present("meta", meta);
            Require.present("reason", reason);
        }
    }

    /** Held by the node because the venue cannot do it. */
    record Emulated(Meta meta) implements OrderEvent {
        public Emulated {
            Require.present("meta", meta);
        }
    }

    /** Sent. */
    record Submitted(Meta meta) implements OrderEvent {
        public Submitted {
            Require.present("meta", meta);
        }
    }

    /** A command's outcome is not known; the connector looks for proof. Ends with whatever event tells the outcome. */
    record InDoubt(Meta meta, Command command, Reason reason) implements OrderEvent {
        public InDoubt {
            Require.present("meta", meta);
            Require.present("command", command);
            Require.present("reason", reason);
        }
    }

    /** Live at the venue. */
    record Accepted(Meta meta, VenueOrderId venueOrderId) implements OrderEvent {
        public Accepted {
            Require.present("meta", meta);
            Require.present("venue order id", venueOrderId);
        }
    }

    /** Refused by the venue's definite word, or proven never to have reached it. */
    record Rejected(Meta meta, Reason reason) implements OrderEvent {
        public Rejected {
            Require.present("meta", meta);
            Require.present("reason", reason);
        }
    }

    /**
     * Its trigger fired, and it is a limit order from now on. Orders that become market orders have no such event:
     * their fills tell.
     */
    record Triggered(Meta meta) implements OrderEvent {
        public Triggered {
            Require.present("meta", meta);
        }
    }

    /**
     * A change was sent. Only one is on its way at a time: a venue need not work on several in the order they were
     * sent.
     */
    record PendingAmend(Meta meta, AmendRequest request) implements OrderEvent {
        public PendingAmend {
            Require.present("meta", meta);
            Require.present("request", request);
            requireSame("client order id", meta.clientOrderId(), request.clientOrderId());
        }
    }

    /**
     * Our change was made.
     *
     * @param quantity the total from now on, what has filled included; an order amended to what has filled or less ends
     *     when the venue says so
     * @param limitPrice empty: as before
     * @param triggerPrice empty: as before
     * @param newVenueOrderId where the venue made a new order of it; told before the first fill under that name
     */
    record Amended(Meta meta, Quantity quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
            Optional<VenueOrderId> newVenueOrderId) implements OrderEvent {
        public Amended {
            Require.present("meta", meta);
            Require.present("quantity", quantity);
            OrderChecks.positivePrice("limit price", limitPrice);
            OrderChecks.positivePrice("trigger price", triggerPrice);
            Require.present("new venue order id", newVenueOrderId);
        }
    }

    /**
     * Its terms changed without our asking: a trigger trailed, a reduce-only order was cut to the position. Answers no
     * amend.
     *
     * @param quantity the total from now on, what has filled included
     * @param limitPrice empty: as before
     * @param triggerPrice empty: as before
     */
    record Restated(Meta meta, Quantity quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
            Reason reason) implements OrderEvent {
        public Restated {
            Require.present("meta", meta);
            Require.present("quantity", quantity);
            OrderChecks.positivePrice("limit price", limitPrice);
            OrderChecks.positivePrice("trigger price", triggerPrice);
            Require.present("reason", reason);
        }
    }

    /** The change was refused; the order lives on as it was, if it lives. */
    record AmendRejected(Meta meta, Reason reason) implements OrderEvent {
        public AmendRejected {
            Require.present("meta", meta);
            Require.present("reason", reason);
        }
    }

    /** A cancel was sent. */
    record PendingCancel(Meta meta) implements OrderEvent {
        public PendingCancel {
            Require.present("meta", meta);
        }
    }

    /** The cancel was refused; the order is as it was, ended or not. */
    record CancelRejected(Meta meta, Reason reason) implements OrderEvent {
        public CancelRejected {
            Require.present("meta", meta);
            Require.present("reason", reason);
        }
    }

    /**
     * A piece traded. What the venue tells of it later, such as its fee, is told as the same execution once more, with
     * the same event id and all that is known by then: it completes the fill and counts as none.
     *
     * @param late the order had ended before; only the {@link OrderStateMachine} can tell, and says so in what it
     *     passes on
     */
    record Filled(Meta meta, Fill fill, boolean late) implements OrderEvent {
        public Filled {
            Require.present("meta", meta);
            Require.present("fill", fill);
            requireSame("client order id", meta.clientOrderId(), fill.clientOrderId().orElse(meta.clientOrderId()));
            requireSame("account", meta.account(), fill.account());
            requireSame("instrument", meta.instrument(), fill.instrument());
        }

        /** As a connector tells it. */
        public Filled(Meta meta, Fill fill) {
            this(meta, fill, false);
        }
    }

    /**
     * All of it traded, says the venue. The end of an order sized in quote, which nobody else can know, and of one
     * whose fills we have not all seen; where they have told it already, this tells nothing new.
     */
    record Completed(Meta meta) implements OrderEvent {
        public Completed {
            Require.present("meta", meta);
        }
    }

    /** Ended by a cancel, ours or the venue's; the reason tells whose. */
    record Canceled(Meta meta, Reason reason) implements OrderEvent {
        public Canceled {
            Require.present("meta", meta);
            Require.present("reason", reason);
        }
    }

    /** Ended by its own time limit. */
    record Expired(Meta meta) implements OrderEvent {
        public Expired {
            Require.present("meta", meta);
        }
    }

    /** Which command an outcome belongs to. */
    enum Command {
        CREATE, AMEND, CANCEL
    }

    private static void requireSame(String field, Object ofTheEvent, Object within) {
        if (!ofTheEvent.equals(within)) {
            throw new InvalidValueException(field, within.toString(), "must be the event's own " + ofTheEvent);
        }
    }
}
