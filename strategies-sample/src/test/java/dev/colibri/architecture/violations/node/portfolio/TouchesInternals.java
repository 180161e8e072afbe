package dev.colibri.architecture.violations.node.portfolio;

import dev.colibri.architecture.violations.node.journal.internal.Store;

/** Reaches past the journal into its inside. */
interface TouchesInternals {
    void keep(Store store);
}
