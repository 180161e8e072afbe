package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

/** Failures of our own making. */
final class SocketFailures {
    private SocketFailures() {}

    static VenueException closed() {
        return new VenueException("kraken.closed", Category.NETWORK, Advice.GIVE_UP,
                "The connection to Kraken is closed.", Optional.empty());
    }

    static VenueException tooManyAttempts(Duration wait) {
        return new VenueException("kraken.connect-budget", Category.NETWORK, Advice.RETRY_LATER,
                "So many connections were tried that Kraken would shut this address out; the next may be tried in "
                        + Math.max(1, wait.toSeconds()) + " s.",
                Optional.empty());
    }
}
