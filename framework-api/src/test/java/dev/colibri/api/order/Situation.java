package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

/** One way in which an order of 2 can stand, and the events that bring it there. */
record Situation(OrderType type, OrderState own, Way amend, Way cancel, boolean createDoubted) {

    private static final List<OrderState> WORKING =
            List.of(OrderState.ACCEPTED, OrderState.TRIGGERED, OrderState.PARTIALLY_FILLED);
    private static final List<OrderState> ALONE =
            List.of(OrderState.INITIALIZED, OrderState.DENIED, OrderState.EMULATED,
                    OrderState.FILLED, OrderState.CANCELED, OrderState.EXPIRED, OrderState.REJECTED);

    /** How far a command is. */
    enum Way {
        NONE, SENT, DOUBTED
    }

    /** All ways in which an order of a type can stand. */
    static List<Situation> all(OrderType type) {
        List<Situation> all = new ArrayList<>();
        ALONE.forEach(state -> all.add(new Situation(type, state, Way.NONE, Way.NONE, false)));
        for (Way cancel : Way.values()) {
            all.add(new Situation(type, OrderState.SUBMITTED, Way.NONE, cancel, false));
            all.add(new Situation(type, OrderState.SUBMITTED, Way.NONE, cancel, true));
            for (Way amend : Way.values()) {
                WORKING.stream().filter(state -> state != OrderState.TRIGGERED || type.hasTriggeredState())
                        .forEach(state -> all.add(new Situation(type, state, amend, cancel, false)));
            }
        }
        return all;
    }

    /** What the order shows. */
    OrderState shown() {
        return states().get(0);
    }

    /** All states that hold, the uppermost first. */
    List<OrderState> states() {
        List<OrderState> states = new ArrayList<>();
        if (!doubts().isEmpty()) {
            states.add(OrderState.IN_DOUBT);
        }
        if (cancel != Way.NONE) {
            states.add(OrderState.PENDING_CANCEL);
        }
        if (amend != Way.NONE) {
            states.add(OrderState.PENDING_AMEND);
        }
        states.add(own);
        return states;
    }

    List<Command> doubts() {
        List<Command> doubts = new ArrayList<>();
        if (createDoubted) {
            doubts.add(Command.CREATE);
        }
        if (amend == Way.DOUBTED) {
            doubts.add(Command.AMEND);
        }
        if (cancel == Way.DOUBTED) {
            doubts.add(Command.CANCEL);
        }
        return doubts;
    }

    Situation own(OrderState state) {
        boolean ended = state.isTerminal();
        return new Situation(type, state, ended ? Way.NONE : amend, ended ? Way.NONE : cancel,
                createDoubted && state == OrderState.SUBMITTED);
    }

    Situation amend(Way way) {
        return new Situation(type, own, way, cancel, createDoubted);
    }

    Situation cancel(Way way) {
        return new Situation(type, own, amend, way, createDoubted);
    }

    Situation createInDoubt() {
        return new Situation(type, own, amend, cancel, true);
    }

    /** What an event makes of an order that stands so, as the order shows it. */
    ExpectedOutcome then(EventKind kind) {
        OrderNews news = OrderNews.of(Orders.of(type));
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        history(news).forEach(event -> {
            if (!(machine.apply(event) instanceof ApplyResult.Applied)) {
                throw new IllegalStateException(event + " does not lead to " + this);
            }
        });
        OrderEvent event = RenamedEvent.of(event(news, kind, machine.order()), new EventId("another"));
        return ExpectedOutcome.seen(machine.apply(event), machine.order());
    }

    private List<OrderEvent> history(OrderNews news) {
        List<OrderEvent> events = new ArrayList<>();
        switch (own) {
            case INITIALIZED -> {}
            case DENIED -> events.add(news.denied());
            case EMULATED -> events.add(news.emulated());
            case SUBMITTED -> events.add(news.submitted());
            case REJECTED -> events.addAll(List.of(news.submitted(), news.rejected()));
            case ACCEPTED -> events.addAll(List.of(news.submitted(), news.accepted()));
            case TRIGGERED -> events.addAll(List.of(news.submitted(), news.accepted(), news.triggered()));
            case PARTIALLY_FILLED ->
                    events.addAll(List.of(news.submitted(), news.accepted(), news.filled("E0", "0.5", "100")));
            case FILLED -> events.addAll(List.of(news.submitted(), news.accepted(), news.filled("E0", "2", "100")));
            case CANCELED -> events.addAll(List.of(news.submitted(), news.accepted(), news.canceled()));
            case EXPIRED -> events.addAll(List.of(news.submitted(), news.accepted(), news.expired()));
            case IN_DOUBT, PENDING_AMEND, PENDING_CANCEL -> throw new IllegalStateException(own + " is no own state");
        }
        if (createDoubted) {
            events.add(news.inDoubt(Command.CREATE));
        }
        command(events, amend, news.pendingAmendPrice("99"), news.inDoubt(Command.AMEND));
        command(events, cancel, news.pendingCancel(), news.inDoubt(Command.CANCEL));
        return events;
    }

    private static void command(List<OrderEvent> events, Way way, OrderEvent sent, OrderEvent doubted) {
        if (way != Way.NONE) {
            events.add(sent);
        }
        if (way == Way.DOUBTED) {
            events.add(doubted);
        }
    }

    private static OrderEvent event(OrderNews news, EventKind kind, Order order) {
        return switch (kind) {
            case INITIALIZED -> news.initialized();
            case DENIED -> news.denied();
            case EMULATED -> news.emulated();
            case SUBMITTED -> news.submitted();
            case CREATE_IN_DOUBT -> news.inDoubt(Command.CREATE);
            case AMEND_IN_DOUBT -> news.inDoubt(Command.AMEND);
            case CANCEL_IN_DOUBT -> news.inDoubt(Command.CANCEL);
            case ACCEPTED -> news.accepted();
            case REJECTED -> news.rejected();
            case TRIGGERED -> news.triggered();
            case PENDING_AMEND -> news.pendingAmendPrice("98");
            case AMENDED -> news.amended("2");
            case RESTATED -> news.restated("2", Optional.empty());
            case AMEND_REJECTED -> news.amendRejected();
            case PENDING_CANCEL -> news.pendingCancel();
            case CANCEL_REJECTED -> news.cancelRejected();
            case FILL -> news.filled("E1", "0.5", "100");
            case LAST_FILL -> news.filled("E1", order.leaves().isZero() ? "1" : order.leaves().toString(), "100");
            case COMPLETED -> news.completed();
            case CANCELED -> news.canceled();
            case EXPIRED -> news.expired();
        };
    }
}
