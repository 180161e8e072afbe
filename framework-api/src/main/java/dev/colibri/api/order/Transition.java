package dev.colibri.api.order;

/** A cell of the table of transitions: what an event does to an order in a state. */
sealed interface Transition {

    /** The order goes to this state; a command under way lays itself over the state that was. */
    record To(OrderState state) implements Transition {
        @Override
        public String toString() {
            return state.toString();
        }
    }

    /** What is no change of state. */
    enum Mark implements Transition {
        /** The event happened and is told; the state stays. */
        STAY("stay"),
        /** The command under way has its answer: the order goes back to the state beneath it. */
        BACK("back"),
        /** The state beneath takes the event; this one stays above it, unless the order ends. */
        BENEATH("beneath"),
        /** Tells nothing new: later evidence was here first. */
        KNOWN("known"),
        /** A fill of an order that has ended: it counts, and the state stays. */
        LATE("late"),
        /** Cannot be: refused, and the order is as it was. */
        REFUSE("-");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
