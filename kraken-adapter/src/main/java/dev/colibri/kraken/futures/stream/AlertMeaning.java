package dev.colibri.kraken.futures.stream;

/**
 * What an alert about a feed means. That alerts come in the order of the requests is an assumption: they name neither
 * feed nor request, and the recordings show one request at a time.
 */
enum AlertMeaning {
    /** The feed is ours already, and goes on. */
    HELD_ALREADY,
    /** The feed is not ours. */
    REFUSAL;

    private static final String ALREADY = "Already subscribed to feed";

    static AlertMeaning of(String message) {
        return message.startsWith(ALREADY) ? HELD_ALREADY : REFUSAL;
    }
}
