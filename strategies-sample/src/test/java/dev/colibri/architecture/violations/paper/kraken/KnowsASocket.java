package dev.colibri.architecture.violations.paper.kraken;

import dev.colibri.architecture.violations.kraken.common.sockets.Session;

/** The door shares nothing else. */
final class KnowsASocket {
    private final Session other = new Session();

    Object other() {
        return other;
    }
}
