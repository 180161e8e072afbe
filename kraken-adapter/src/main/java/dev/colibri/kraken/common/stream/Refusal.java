package dev.colibri.kraken.common.stream;

import java.util.List;
import java.util.Locale;

/** What a venue's refusal of a stream means for what is done next. */
public enum Refusal {
    /** The stream will not be given. */
    FINAL,
    /** The connection has the stream already, so it is as good as granted. */
    HELD,
    /** The connection does not have the stream: the answer to a return, never to a request for it. */
    NOT_HELD,
    /** Too much was asked in too short a time: the same may be asked later. */
    TOO_FAST;

    private static final String HELD_WORDS = "already subscribed";
    /** Said of a slot that another stream holds, which is no grant. */
    private static final String TAKEN_WORDS = "already subscribed to one";
    private static final String NOT_HELD_WORDS = "subscription not found";
    /**
     * Spot's words, and what Futures may say, which is not documented; nor in which frame they come, so the words alone
     * count.
     */
    private static final List<String> TOO_FAST_WORDS =
            List.of("exceeded msg rate", "too many requests", "rate limit", "rate_limit");

    /** By the words that Kraken is known to use. */
    public static Refusal of(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        if (TOO_FAST_WORDS.stream().anyMatch(said::contains)) {
            return TOO_FAST;
        }
        if (said.startsWith(NOT_HELD_WORDS)) {
            return NOT_HELD;
        }
        return said.startsWith(HELD_WORDS) && !said.startsWith(TAKEN_WORDS) ? HELD : FINAL;
    }
}
