package dev.colibri.api.spi;

import java.util.Optional;

import dev.colibri.api.model.Require;

/**
 * A venue's refusal of a request, or the failure to reach it. It carries the catalogued code, what to do, and the
 * venue's own text; never a secret and never a stack of the transport.
 */
public final class VenueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Category category;
    private final Advice advice;
    private final transient Optional<String> venueText;

    /**
     * @param code the connector's catalogued name of the failure, stable for programs: {@code kraken.rate-limit}
     * @param message one sentence for a person: what happened and what to do
     * @param venueText the venue's own words, if it said any
     */
    public VenueException(String code, Category category, Advice advice, String message, Optional<String> venueText) {
        super(whole(message, venueText), null, false, false);
        this.code = Require.token("code", code, 80);
        this.category = Require.present("category", category);
        this.advice = Require.present("advice", advice);
        this.venueText = venueText;
    }

    private static String whole(String message, Optional<String> venueText) {
        Require.words("message", message);
        return Require.present("venue text", venueText).map(text -> message + " (" + text + ")").orElse(message);
    }

    public String code() {
        return code;
    }

    public Category category() {
        return category;
    }

    public Advice advice() {
        return advice;
    }

    public Optional<String> venueText() {
        return venueText;
    }

    /** What kind of failure it is. */
    public enum Category {
        AUTH, PERMISSION, RATE_LIMIT, NETWORK, VALIDATION, FUNDS, NOT_FOUND, MARKET_STATUS, MAINTENANCE, VENUE, PROTOCOL
    }

    /** What to do next. */
    public enum Advice {
        /** The same request may be sent again at once. */
        RETRY,
        /** The same request may be sent again later. */
        RETRY_LATER,
        /** The request, the key or the settings must be changed first. */
        FIX_FIRST,
        /** It is not known whether it was carried out: look before doing anything. */
        LOOK_FIRST,
        /** Never. */
        GIVE_UP
    }
}
