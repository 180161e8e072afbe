package dev.colibri.architecture.violations.api;

import dev.colibri.architecture.violations.paper.reports.Ledger;

/** The vocabulary looks at a module that looks at it. */
final class KnowsAnotherModule {
    private final Ledger other = new Ledger();

    Object other() {
        return other;
    }
}
