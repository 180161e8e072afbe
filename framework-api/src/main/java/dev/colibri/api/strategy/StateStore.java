package dev.colibri.api.strategy;

import java.util.Optional;

/**
 * A small store in the node's journal, one per strategy, restored before {@link Strategy#onStart}. A value is text of
 * at most 64 KiB, in a form that the strategy chooses, with a version that the strategy raises when it changes the
 * form.
 */
public interface StateStore {

    /** What was last put under a key. */
    Optional<Versioned> get(String key);

    /** Keeps a value. It is durable with the next write of the journal, at the latest when the node stops in order. */
    void put(String key, int version, String value);

    /** Forgets a value. Unknown keys are ignored. */
    void remove(String key);

    /** A value and the version of its form. */
    record Versioned(int version, String value) {}
}
