package dev.colibri.architecture.violations.bench;

import dev.colibri.architecture.violations.kraken.common.symbology.Pairs;
import dev.colibri.architecture.violations.node.journal.Journal;
import dev.colibri.architecture.violations.paper.reports.Ledger;

/** A benchmark may know every module, and the wall clock. */
record MayKnowAll(Pairs pairs, Ledger ledger, Journal journal) {
    long now() {
        return System.nanoTime();
    }
}
