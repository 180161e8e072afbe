package dev.colibri.api.order;

import java.util.List;

import dev.colibri.api.model.Money;
import dev.colibri.api.model.Require;

/** What became of an event that was applied to an order. */
public sealed interface ApplyResult {

    /**
     * It counts. The states may be the same: a price was amended, a cancel refused.
     *
     * @param event as it is to be told on: a fill after the end says that it is late
     * @param alarms what the event shows to be wrong between the venue and us; usually empty
     */
    record Applied(OrderEvent event, OrderState from, OrderState to, List<IntegrityAlarm> alarms)
            implements ApplyResult {
        public Applied {
            Require.present("event", event);
            Require.present("from", from);
            Require.present("to", to);
            alarms = Require.each("alarms", alarms);
        }

        /** Whether it is a fill of an order that had ended. */
        public boolean late() {
            return event instanceof OrderEvent.Filled filled && filled.late();
        }
    }

    /**
     * A fill that was counted before is known better now: what was charged, who made the trade. Nothing more traded, so
     * quantity, cost and state are as they were; the new fees are paid once, now. It is no further fill, and must not
     * be told on as one.
     *
     * @param event what was told, as it was told; its id may be that of the fill, which tells less
     * @param before the fill as it was known
     * @param after the fill as it is known now
     */
    record FillCompleted(OrderEvent.Filled event, Fill before, Fill after) implements ApplyResult {
        public FillCompleted {
            Require.present("event", event);
            Require.present("before", before);
            Require.present("after", after);
        }

        /** What is charged in addition to what was known: what books must change by. */
        public List<Money> newFees() {
            return after.fees().stream().filter(fee -> !before.fees().contains(fee)).toList();
        }
    }

    /** It tells nothing new, and nothing changed: the same evidence was here before, or later evidence was. */
    record Duplicate() implements ApplyResult {}

    /**
     * It cannot be true of this order, or denies what was told before, and nothing changed. Somebody should look.
     *
     * @param why one sentence
     */
    record Refused(String why) implements ApplyResult {
        public Refused {
            Require.present("why", why);
        }
    }
}
