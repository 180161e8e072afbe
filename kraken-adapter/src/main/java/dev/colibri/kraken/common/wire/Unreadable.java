package dev.colibri.kraken.common.wire;

import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;

/** What an answer says that cannot be: it was readable as JSON, but a value in it breaks the rule of its type. */
public final class Unreadable {
    /** The catalogued name of the failure. */
    public static final String CODE = "kraken.impossible-value";

    private Unreadable() {}

    /**
     * The failure of a request whose answer held such a value.
     *
     * @param what what was asked for, as the begin of a sentence: {@code The ticker of BTC/USD.KRAKEN}
     */
    public static VenueException value(String what, InvalidValueException refusal) {
        return new VenueException(CODE, VenueException.Category.PROTOCOL, VenueException.Advice.RETRY_LATER,
                what + " holds what cannot be: " + refusal.getMessage(), Optional.empty());
    }
}
