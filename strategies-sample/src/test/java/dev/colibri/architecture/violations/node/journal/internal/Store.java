package dev.colibri.architecture.violations.node.journal.internal;

import dev.colibri.architecture.violations.node.journal.Journal;

/** The inside of the journal. */
public final class Store {
    private final Journal journal;

    /** Of this journal. */
    public Store(Journal journal) {
        this.journal = journal;
    }

    Object journal() {
        return journal;
    }
}
