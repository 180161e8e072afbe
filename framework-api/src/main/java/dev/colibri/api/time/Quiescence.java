package dev.colibri.api.time;

/**
 * Waits until everything that a step of virtual time set in motion has run. What is deferred by {@link Timers} needs no
 * waiting: the driver runs it itself. A host whose consequences run elsewhere, on another thread or by way of an event
 * loop's queue, supplies this.
 */
@FunctionalInterface
public interface Quiescence {

    /** For a host in which everything happens inside the step. */
    Quiescence IMMEDIATE = () -> {};

    /** Returns when nothing that the last step set in motion is still to run. */
    void settle();
}
