package dev.colibri.kraken.common.rest;

import java.util.Locale;
import java.util.Optional;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.common.limits.Lane;

/** Failures of our own making: nothing of these requests was sent. */
public final class Failures {

    private Failures() {}

    /** The connection has been closed. */
    public static VenueException closed() {
        return new VenueException("kraken.closed", Category.NETWORK, Advice.GIVE_UP,
                "The connection to Kraken is closed; nothing was sent.", Optional.empty());
    }

    static VenueException queueFull(Lane lane, int capacity) {
        return new VenueException("kraken.queue-full", Category.RATE_LIMIT, Advice.RETRY_LATER,
                "Already " + capacity + " requests wait in the " + lane.name().toLowerCase(Locale.ROOT)
                        + " lane for Kraken's rate limits; nothing was sent.",
                Optional.empty());
    }

    static VenueException nonceMark(Throwable cause) {
        return new VenueException("kraken.nonce-mark", Category.AUTH, Advice.FIX_FIRST,
                cause.getMessage() + "; nothing was sent, since nonces must never repeat.", Optional.empty());
    }
}
