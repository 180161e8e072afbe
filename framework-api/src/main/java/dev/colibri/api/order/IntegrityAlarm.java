package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.List;

/**
 * Something an applied event shows that should not be, and that a person should know of. The event counts all the same.
 */
public enum IntegrityAlarm {
    /** More traded than was ordered. */
    OVERFILL,
    /** It traded although it was rejected or denied. */
    FILL_AFTER_REJECTION,
    /** It traded although nothing was sent, as far as we know. */
    FILL_BEFORE_SUBMISSION,
    /**
     * It traded under a name of the venue's that nobody had told: the venue made a new order of it unseen, or the fill
     * is another order's.
     */
    FILL_UNDER_UNKNOWN_ID,
    /** The venue says that all of it traded, and the fills we have seen are less. */
    FILLS_MISSING;

    /** What a fill shows by the state it came upon, by the total it makes and by the name it came under. */
    static List<IntegrityAlarm> of(OrderState before, boolean overfilled, boolean unknownName) {
        List<IntegrityAlarm> alarms = new ArrayList<>(3);
        if (before == OrderState.REJECTED || before == OrderState.DENIED) {
            alarms.add(FILL_AFTER_REJECTION);
        }
        if (before == OrderState.INITIALIZED || before == OrderState.EMULATED) {
            alarms.add(FILL_BEFORE_SUBMISSION);
        }
        if (unknownName) {
            alarms.add(FILL_UNDER_UNKNOWN_ID);
        }
        if (overfilled) {
            alarms.add(OVERFILL);
        }
        return alarms;
    }
}
