package dev.colibri.architecture.violations.kraken.common.books;

import dev.colibri.architecture.violations.kraken.spot.rest.SpotRoom;

/** What is shared looks at one of those that share it. */
final class KnowsAWing {
    private final SpotRoom other = new SpotRoom();

    Object other() {
        return other;
    }
}
