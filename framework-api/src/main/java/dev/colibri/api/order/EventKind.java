package dev.colibri.api.order;

/**
 * What the table of transitions tells apart: the kinds of event, with a doubt by its command and a fill by whether it
 * is the last.
 */
enum EventKind {
    INITIALIZED("Initialized"),
    DENIED("Denied"),
    EMULATED("Emulated"),
    SUBMITTED("Submitted"),
    CREATE_IN_DOUBT("InDoubt(CREATE)"),
    AMEND_IN_DOUBT("InDoubt(AMEND)"),
    CANCEL_IN_DOUBT("InDoubt(CANCEL)"),
    ACCEPTED("Accepted"),
    REJECTED("Rejected"),
    TRIGGERED("Triggered"),
    PENDING_AMEND("PendingAmend"),
    AMENDED("Amended"),
    RESTATED("Restated"),
    AMEND_REJECTED("AmendRejected"),
    PENDING_CANCEL("PendingCancel"),
    CANCEL_REJECTED("CancelRejected"),
    FILL("Filled(part)"),
    LAST_FILL("Filled(last)"),
    COMPLETED("Completed"),
    CANCELED("Canceled"),
    EXPIRED("Expired");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** The name in the table. */
    String label() {
        return label;
    }

    /**
     * The kind of an event.
     *
     * @param last whether it is a fill that leaves nothing to be filled
     */
    static EventKind of(OrderEvent event, boolean last) {
        return switch (event) {
            case OrderEvent.Initialized initialized -> INITIALIZED;
            case OrderEvent.Denied denied -> DENIED;
            case OrderEvent.Emulated emulated -> EMULATED;
            case OrderEvent.Submitted submitted -> SUBMITTED;
            case OrderEvent.InDoubt doubt -> switch (doubt.command()) {
                case CREATE -> CREATE_IN_DOUBT;
                case AMEND -> AMEND_IN_DOUBT;
                case CANCEL -> CANCEL_IN_DOUBT;
            };
            case OrderEvent.Accepted accepted -> ACCEPTED;
            case OrderEvent.Rejected rejected -> REJECTED;
            case OrderEvent.Triggered triggered -> TRIGGERED;
            case OrderEvent.PendingAmend pending -> PENDING_AMEND;
            case OrderEvent.Amended amended -> AMENDED;
            case OrderEvent.Restated restated -> RESTATED;
            case OrderEvent.AmendRejected rejected -> AMEND_REJECTED;
            case OrderEvent.PendingCancel pending -> PENDING_CANCEL;
            case OrderEvent.CancelRejected rejected -> CANCEL_REJECTED;
            case OrderEvent.Filled filled -> last ? LAST_FILL : FILL;
            case OrderEvent.Completed completed -> COMPLETED;
            case OrderEvent.Canceled canceled -> CANCELED;
            case OrderEvent.Expired expired -> EXPIRED;
        };
    }
}
