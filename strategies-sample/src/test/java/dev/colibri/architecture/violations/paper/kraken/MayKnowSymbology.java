package dev.colibri.architecture.violations.paper.kraken;

import dev.colibri.architecture.violations.kraken.common.symbology.Pairs;

/** The door shares the spelling of pairs with the adapter. */
final class MayKnowSymbology {
    private final Pairs other = new Pairs();

    Object other() {
        return other;
    }
}
