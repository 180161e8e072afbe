package dev.colibri.architecture.violations.strategies;

import dev.colibri.architecture.violations.node.journal.Journal;

/** A strategy that looks behind its context. */
final class KnowsTheHost {
    private final Journal other = new Journal();

    Object other() {
        return other;
    }
}
