package dev.colibri.kraken.common.live;

/** The part of a channel that one subscription takes. */
public interface Watch {

    /** Whose part it is. */
    Asked asked();

    /** What was told before cannot be built upon: the next thing that is told begins anew. */
    default void broken() {
        // Most watches build upon nothing.
    }

    /** Its subscription has ended: timers stop. */
    default void end() {
        // Most watches run no timer.
    }
}
