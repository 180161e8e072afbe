package dev.colibri.api.order;

/** Where an order stands. */
public enum OrderState {
    /** Made, not yet judged. */
    INITIALIZED(false, false),
    /** Refused here; nothing was sent. */
    DENIED(true, false),
    /** Held by the node, which watches its trigger or its parent because the venue cannot. */
    EMULATED(false, false),
    /** Sent; the venue has not answered. */
    SUBMITTED(false, true),
    /** A command was sent and its outcome is not known; counts fully as exposure until it is. */
    IN_DOUBT(false, true),
    /** Live at the venue. */
    ACCEPTED(false, true),
    /** Its trigger fired. */
    TRIGGERED(false, true),
    /** Some of it traded, the rest lives. */
    PARTIALLY_FILLED(false, true),
    /** A change was sent; the state beneath is remembered. */
    PENDING_AMEND(false, true),
    /** A cancel was sent; the state beneath is remembered. */
    PENDING_CANCEL(false, true),
    /** All of it traded. */
    FILLED(true, false),
    /** Ended by a cancel, ours or the venue's. */
    CANCELED(true, false),
    /** Ended by its own time limit. */
    EXPIRED(true, false),
    /** Refused by the venue's definite word, or proven never to have reached it. */
    REJECTED(true, false);

    private final boolean terminal;
    private final boolean exposed;

    OrderState(boolean terminal, boolean exposed) {
        this.terminal = terminal;
        this.exposed = exposed;
    }

    /** Whether nothing but a late fill can follow. */
    public boolean isTerminal() {
        return terminal;
    }

    /** Whether it may trade at the venue from this state. */
    public boolean isExposed() {
        return exposed;
    }
}
