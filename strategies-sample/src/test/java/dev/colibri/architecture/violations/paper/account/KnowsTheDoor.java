package dev.colibri.architecture.violations.paper.account;

import dev.colibri.architecture.violations.paper.kraken.Door;

/** Accounts that know who asks. */
final class KnowsTheDoor {
    private final Door other = new Door();

    Object other() {
        return other;
    }
}
