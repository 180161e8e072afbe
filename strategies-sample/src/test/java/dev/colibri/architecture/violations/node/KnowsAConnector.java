package dev.colibri.architecture.violations.node;

import dev.colibri.architecture.violations.kraken.common.symbology.Pairs;

/** A host that knows one of its guests. */
final class KnowsAConnector {
    private final Pairs other = new Pairs();

    Object other() {
        return other;
    }
}
