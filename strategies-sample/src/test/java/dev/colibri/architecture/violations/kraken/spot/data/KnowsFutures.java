package dev.colibri.architecture.violations.kraken.spot.data;

import dev.colibri.architecture.violations.kraken.futures.rest.FuturesRoom;

/** A wing that looks over to its sibling. */
final class KnowsFutures {
    private final FuturesRoom other = new FuturesRoom();

    Object other() {
        return other;
    }
}
