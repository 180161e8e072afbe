package dev.colibri.api.order;

import java.util.List;

import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.Situation.Way;

/**
 * What an event does to an order, by the rules as a person would say them. Written without the table of transitions,
 * and against it.
 */
record ExpectedOutcome(Verdict verdict, List<OrderState> states, List<Command> doubts, boolean late) {

    enum Verdict {
        APPLIED, DUPLICATE, REFUSED
    }

    /** What an order showed. */
    static ExpectedOutcome seen(ApplyResult result, Order order) {
        List<OrderState> states = List.of(order.state(), order.beneath(), order.ownState());
        return switch (result) {
            case ApplyResult.Applied applied ->
                    new ExpectedOutcome(Verdict.APPLIED, states, order.doubts(), applied.late());
            case ApplyResult.FillCompleted completed ->
                    throw new IllegalStateException("no situation tells an execution twice: " + completed);
            case ApplyResult.Duplicate duplicate ->
                    new ExpectedOutcome(Verdict.DUPLICATE, states, order.doubts(), false);
            case ApplyResult.Refused refused -> new ExpectedOutcome(Verdict.REFUSED, states, order.doubts(), false);
        };
    }

    /** What the rules say. */
    static ExpectedOutcome of(Situation now, EventKind kind) {
        OrderState own = now.own();
        boolean here = own == OrderState.INITIALIZED || own == OrderState.EMULATED;
        boolean waiting = own == OrderState.SUBMITTED;
        boolean working =
                own == OrderState.ACCEPTED || own == OrderState.TRIGGERED || own == OrderState.PARTIALLY_FILLED;
        boolean atVenue = waiting || working;
        boolean endedThere = own == OrderState.FILLED || own == OrderState.CANCELED || own == OrderState.EXPIRED;
        boolean endedUnfilled =
                own == OrderState.CANCELED || own == OrderState.EXPIRED || own == OrderState.REJECTED;
        return switch (kind) {
            case INITIALIZED -> known(now);
            case DENIED -> here ? to(now.own(OrderState.DENIED)) : knownIf(own == OrderState.DENIED, now);
            case EMULATED -> own == OrderState.INITIALIZED ? to(now.own(OrderState.EMULATED))
                    : knownIf(own == OrderState.EMULATED, now);
            case SUBMITTED -> here ? to(now.own(OrderState.SUBMITTED)) : knownIf(waiting, now);
            case CREATE_IN_DOUBT -> waiting && !now.createDoubted() ? to(now.createInDoubt())
                    : knownIf(atVenue || endedThere || own == OrderState.REJECTED, now);
            case AMEND_IN_DOUBT -> now.amend() == Way.SENT ? to(now.amend(Way.DOUBTED))
                    : knownIf(working || endedThere, now);
            case CANCEL_IN_DOUBT -> now.cancel() == Way.SENT ? to(now.cancel(Way.DOUBTED))
                    : knownIf(atVenue || endedThere || own == OrderState.REJECTED, now);
            case ACCEPTED -> waiting ? to(now.own(OrderState.ACCEPTED)) : knownIf(working || endedThere, now);
            case REJECTED -> waiting || now.type().isTriggered() && working && own != OrderState.PARTIALLY_FILLED
                    ? to(now.own(OrderState.REJECTED))
                    : knownIf(endedUnfilled, now);
            case TRIGGERED -> triggered(now, endedThere);
            case PENDING_AMEND -> working && now.amend() == Way.NONE && now.cancel() == Way.NONE
                    ? to(now.amend(Way.SENT))
                    : refused(now);
            case AMENDED -> now.amend() == Way.NONE ? newTerms(now, waiting, working, endedThere)
                    : to(now.amend(Way.NONE));
            case RESTATED -> newTerms(now, waiting, working, endedThere);
            case AMEND_REJECTED -> to(now.amend(Way.NONE));
            case PENDING_CANCEL -> atVenue ? to(now.cancel() == Way.NONE ? now.cancel(Way.SENT) : now) : refused(now);
            case CANCEL_REJECTED -> to(now.cancel(Way.NONE));
            case FILL -> own.isTerminal() ? late(now) : to(now.own(OrderState.PARTIALLY_FILLED));
            case LAST_FILL -> own.isTerminal() ? late(now) : to(now.own(OrderState.FILLED));
            case COMPLETED -> atVenue ? to(now.own(OrderState.FILLED)) : knownIf(own == OrderState.FILLED, now);
            case CANCELED -> ended(now, OrderState.CANCELED, atVenue, endedUnfilled);
            case EXPIRED -> ended(now, OrderState.EXPIRED, atVenue, endedUnfilled);
        };
    }

    private static ExpectedOutcome triggered(Situation now, boolean endedThere) {
        if (!now.type().isTriggered() || !now.type().hasLimit()) {
            return refused(now);
        }
        return switch (now.own()) {
            case EMULATED -> to(now);
            case SUBMITTED, ACCEPTED -> to(now.own(OrderState.TRIGGERED));
            case TRIGGERED, PARTIALLY_FILLED -> known(now);
            default -> knownIf(endedThere, now);
        };
    }

    private static ExpectedOutcome newTerms(Situation now, boolean waiting, boolean working, boolean endedThere) {
        if (waiting) {
            return to(now.own(OrderState.ACCEPTED));
        }
        return working || now.own() == OrderState.EMULATED ? to(now) : knownIf(endedThere, now);
    }

    private static ExpectedOutcome ended(Situation now, OrderState end, boolean atVenue, boolean endedUnfilled) {
        return atVenue || now.own() == OrderState.EMULATED ? to(now.own(end)) : knownIf(endedUnfilled, now);
    }

    private static ExpectedOutcome knownIf(boolean overtaken, Situation now) {
        return overtaken ? known(now) : refused(now);
    }

    private static ExpectedOutcome to(Situation then) {
        return outcome(Verdict.APPLIED, then, false);
    }

    private static ExpectedOutcome late(Situation now) {
        return outcome(Verdict.APPLIED, now, true);
    }

    private static ExpectedOutcome known(Situation now) {
        return outcome(Verdict.DUPLICATE, now, false);
    }

    private static ExpectedOutcome refused(Situation now) {
        return outcome(Verdict.REFUSED, now, false);
    }

    private static ExpectedOutcome outcome(Verdict verdict, Situation then, boolean late) {
        List<OrderState> all = then.states();
        List<OrderState> states = List.of(all.get(0), all.get(Math.min(1, all.size() - 1)), then.own());
        return new ExpectedOutcome(verdict, states, then.doubts(), late);
    }
}
