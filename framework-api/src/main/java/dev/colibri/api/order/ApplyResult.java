package dev.colibri.api.order;

import java.util.List;

import dev.colibri.api.model.Require;

/** What became of an event that was applied to an order. */
public sealed interface ApplyResult {

    /**
     * It counts. The states may be the same: a price was amended, a cancel refused.
     *
     * @param event as it is to be told on: a fill after the end says that it is late
     * @param alarms what the event shows to be wrong between the venue and us; usually empty
     */
    record Applied(OrderEvent event, OrderState from, OrderState to,
            List<IntegrityAlarm> alarms) implements ApplyResult {
        public Applied {
            Require.present("event", event);
            Require.present("from", from);
            Require.present("to", to);
            alarms = List.copyOf(Require.present("alarms", alarms));
        }

        /** Whether it is a fill of an order that had ended. */
        public boolean late() {
            return event instanceof OrderEvent.Filled filled && filled.late();
        }
    }

    /** It tells nothing new, and nothing changed: the same evidence was here before, or later evidence was. */
    record Duplicate() implements ApplyResult {}

    /**
     * It cannot be true of this order, and nothing changed. Somebody should look.
     *
     * @param why one sentence
     */
    record Refused(String why) implements ApplyResult {
        public Refused {
            Require.present("why", why);
        }
    }
}
