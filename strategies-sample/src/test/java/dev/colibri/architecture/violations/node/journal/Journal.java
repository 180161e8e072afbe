package dev.colibri.architecture.violations.node.journal;

import dev.colibri.architecture.violations.node.journal.internal.Store;

/** Knows its internals, and they know it: no cycle, since they count as one. */
public final class Journal {
    private final Store store = new Store(this);

    Object store() {
        return store;
    }
}
