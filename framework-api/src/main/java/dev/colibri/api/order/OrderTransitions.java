package dev.colibri.api.order;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The states an order can go through, as a table for each type.
 *
 * <p>A cell is the state that follows, or a word: <em>stay</em>: told, and the state stays; <em>back</em>: the command
 * under way has its answer, the state beneath it holds again; <em>beneath</em>: the state beneath takes the event, this
 * one stays above it unless the order ends; <em>known</em>: tells nothing new; <em>late</em>: a fill of an ended order,
 * which counts; <em>-</em>: refused.
 *
 * <p>Commands lie over the order's own state in a fixed order: {@code PENDING_AMEND}, over it {@code PENDING_CANCEL},
 * over all {@code IN_DOUBT}. A doubt ends together with what it is about: that of the create when the order leaves
 * {@code SUBMITTED}, that of an amend or a cancel when it has its answer.
 *
 * <p>Evidence of life is believed in whatever order it comes: a fill of an order not yet acknowledged goes straight to
 * {@code PARTIALLY_FILLED} or {@code FILLED}, and the acknowledgement that follows is known. What can only be said of a
 * living order never wakes one that has ended.
 */
public final class OrderTransitions {

    private static final String LIVING = """
                             INITIALIZED       EMULATED          SUBMITTED         ACCEPTED          PARTIALLY_FILLED
            Initialized      known             known             known             known             known
            Denied           DENIED            DENIED            -                 -                 -
            Emulated         EMULATED          known             -                 -                 -
            Submitted        SUBMITTED         SUBMITTED         known             -                 -
            InDoubt(CREATE)  -                 -                 IN_DOUBT          known             known
            InDoubt(AMEND)   -                 -                 -                 known             known
            InDoubt(CANCEL)  -                 -                 known             known             known
            Accepted         -                 -                 ACCEPTED          known             known
            Rejected         -                 -                 REJECTED          -                 -
            PendingAmend     -                 -                 -                 PENDING_AMEND     PENDING_AMEND
            Amended          -                 stay              ACCEPTED          stay              stay
            Restated         -                 stay              ACCEPTED          stay              stay
            AmendRejected    stay              stay              stay              stay              stay
            PendingCancel    -                 -                 PENDING_CANCEL    PENDING_CANCEL    PENDING_CANCEL
            CancelRejected   stay              stay              stay              stay              stay
            Filled(part)     PARTIALLY_FILLED  PARTIALLY_FILLED  PARTIALLY_FILLED  PARTIALLY_FILLED  PARTIALLY_FILLED
            Filled(last)     FILLED            FILLED            FILLED            FILLED            FILLED
            Completed        -                 -                 FILLED            FILLED            FILLED
            Canceled         -                 CANCELED          CANCELED          CANCELED          CANCELED
            Expired          -                 EXPIRED           EXPIRED           EXPIRED           EXPIRED
            """;

    private static final String UNDER_WAY = """
                             PENDING_AMEND     PENDING_CANCEL    IN_DOUBT
            Initialized      beneath           beneath           beneath
            Denied           beneath           beneath           beneath
            Emulated         beneath           beneath           beneath
            Submitted        beneath           beneath           beneath
            InDoubt(CREATE)  beneath           beneath           beneath
            InDoubt(AMEND)   IN_DOUBT          beneath           beneath
            InDoubt(CANCEL)  beneath           IN_DOUBT          beneath
            Accepted         beneath           beneath           beneath
            Rejected         beneath           beneath           beneath
            Triggered        beneath           beneath           beneath
            PendingAmend     -                 -                 beneath
            Amended          back              beneath           beneath
            Restated         beneath           beneath           beneath
            AmendRejected    back              beneath           beneath
            PendingCancel    PENDING_CANCEL    stay              beneath
            CancelRejected   beneath           back              beneath
            Filled(part)     beneath           beneath           beneath
            Filled(last)     beneath           beneath           beneath
            Completed        beneath           beneath           beneath
            Canceled         beneath           beneath           beneath
            Expired          beneath           beneath           beneath
            """;

    private static final String ENDED = """
                             FILLED            CANCELED          EXPIRED           REJECTED          DENIED
            Initialized      known             known             known             known             known
            Denied           -                 -                 -                 -                 known
            InDoubt(CREATE)  known             known             known             known             -
            InDoubt(AMEND)   known             known             known             -                 -
            InDoubt(CANCEL)  known             known             known             known             -
            Accepted         known             known             known             -                 -
            Rejected         -                 known             known             known             -
            Amended          known             known             known             -                 -
            Restated         known             known             known             -                 -
            AmendRejected    stay              stay              stay              stay              stay
            CancelRejected   stay              stay              stay              stay              stay
            Filled(part)     late              late              late              late              late
            Filled(last)     late              late              late              late              late
            Completed        known             -                 -                 -                 -
            Canceled         -                 known             known             known             -
            Expired          -                 known             known             known             -
            """;

    /** A venue that has accepted a waiting order may still refuse what it becomes. */
    private static final String WAITING = """
                             ACCEPTED
            Rejected         REJECTED
            """;

    /**
     * What wakes to be a limit order may rest once more, in a state of its own; what becomes a market order never
     * rests.
     */
    private static final String WOKEN = """
                             TRIGGERED
            Initialized      known
            InDoubt(CREATE)  known
            InDoubt(AMEND)   known
            InDoubt(CANCEL)  known
            Accepted         known
            Rejected         REJECTED
            PendingAmend     PENDING_AMEND
            Amended          stay
            Restated         stay
            AmendRejected    stay
            PendingCancel    PENDING_CANCEL
            CancelRejected   stay
            Filled(part)     PARTIALLY_FILLED
            Filled(last)     FILLED
            Completed        FILLED
            Canceled         CANCELED
            Expired          EXPIRED
            """;
    private static final String WAKING = """
                             EMULATED          SUBMITTED         ACCEPTED          TRIGGERED         PARTIALLY_FILLED
            Triggered        stay              TRIGGERED         TRIGGERED         known             known
            """;
    private static final String WAKING_TOO_LATE = """
                             FILLED            CANCELED          EXPIRED
            Triggered        known             known             known
            """;

    private static final Map<OrderType, TransitionTable> TABLES = new EnumMap<>(OrderType.class);

    static {
        TransitionTable plain = TransitionTable.of(LIVING, UNDER_WAY, ENDED);
        TransitionTable waiting = TransitionTable.of(LIVING, UNDER_WAY, ENDED, WAITING);
        TransitionTable waking = TransitionTable.of(LIVING, UNDER_WAY, ENDED, WAITING, WOKEN, WAKING, WAKING_TOO_LATE);
        for (OrderType type : OrderType.values()) {
            TABLES.put(type, type.hasTriggeredState() ? waking : type.isTriggered() ? waiting : plain);
        }
    }

    private OrderTransitions() {}

    /** The tables as a page of Markdown, as the documentation shows them. */
    public static String markdown() {
        return TransitionPage.render();
    }

    /** The cell of the type's table. */
    static Transition at(OrderType type, OrderState state, EventKind kind) {
        return Objects.requireNonNull(TABLES.get(type)).at(kind, state);
    }

    /**
     * What an event does to an order that stands so: the uppermost layer that does not pass the event on decides.
     */
    static Step step(OrderType type, Standing standing, EventKind kind) {
        for (OrderState layer : standing.layers()) {
            Transition transition = at(type, layer, kind);
            if (transition != Transition.Mark.BENEATH) {
                return new Step(transition, after(standing, layer, transition));
            }
        }
        throw new IllegalStateException("no state of " + standing + " decides on " + kind.label());
    }

    private static Standing after(Standing standing, OrderState layer, Transition transition) {
        return switch (transition) {
            case Transition.To to when to.state() == OrderState.IN_DOUBT -> standing.doubting(layer);
            case Transition.To to -> standing.at(to.state());
            case Transition.Mark mark -> mark == Transition.Mark.BACK ? standing.without(layer) : standing;
        };
    }

    /** What a table said, and where the order stands then. */
    record Step(Transition transition, Standing after) {}
}
