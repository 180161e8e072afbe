package dev.colibri.architecture.violations.kraken.futures.data;

import dev.colibri.architecture.violations.kraken.spot.rest.SpotRoom;

/** A wing that looks over to its sibling. */
final class KnowsSpot {
    private final SpotRoom other = new SpotRoom();

    Object other() {
        return other;
    }
}
