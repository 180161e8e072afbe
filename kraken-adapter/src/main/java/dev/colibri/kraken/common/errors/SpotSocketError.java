package dev.colibri.kraken.common.errors;

import java.util.List;

import static dev.colibri.kraken.common.errors.ErrorKind.ARGUMENT;
import static dev.colibri.kraken.common.errors.ErrorKind.CAP;
import static dev.colibri.kraken.common.errors.ErrorKind.DOWN;
import static dev.colibri.kraken.common.errors.ErrorKind.RATE;
import static dev.colibri.kraken.common.errors.ErrorKind.SESSION;
import static dev.colibri.kraken.common.errors.ErrorKind.SYMBOL;

/** What only Spot's sockets say; the texts have no category before a colon. */
@SuppressWarnings("ImmutableEnumChecker") // The list is an immutable one.
public enum SpotSocketError implements KrakenError {
    /** The pair is not known, or is spelled as the older protocol spells it. */
    UNKNOWN_PAIR(SYMBOL, "Kraken's sockets do not have this pair.",
            "Check the symbol against the list of instruments.", "Currency pair not supported",
            "Currency pair not in ISO 4217-A3 format", "Pair(s) not found"),
    /** Subscribed twice. */
    ALREADY_SUBSCRIBED(CAP, "This connection has the subscription already.",
            "Nothing need be done: the data goes on.", "Already subscribed"),
    /** Nothing to unsubscribe. */
    NOT_SUBSCRIBED(ARGUMENT, "This connection does not have the subscription.", "Nothing need be done.",
            "Subscription Not Found"),
    /** No such channel, or not so. */
    INVALID_SUBSCRIPTION(ARGUMENT, "Kraken does not have this channel, depth or interval.",
            "Use a depth or interval from the documentation.", "Subscription name invalid",
            "Subscription depth not supported", "Subscription ohlc interval not supported",
            "Subscription ohlc requires interval"),
    /** A message that is not understood. */
    MALFORMED(ARGUMENT, "Kraken could not read the message.", "Report it with the text that follows.",
            "Malformed request", "Unsupported event", "Event(s) not found", "Unsupported field",
            "Limit_price field must be", "Cash_order_qty field must be"),
    /** No token. */
    TOKEN_MISSING(SESSION, "The message carried no token that Kraken knows.",
            "A new token is fetched when the connection is opened again.", "Token(s) not found"),
    /** Too many messages. */
    MESSAGE_RATE(RATE, "The connection sent too many messages in a short time.", "Subscribe to less at once.",
            "Exceeded msg rate"),
    /** The edge restarts. */
    EDGE_RESTARTING(DOWN, "Kraken's edge is restarting.", "The connection is opened again by itself.",
            "CloudFlare WebSocket proxy restarting");

    private final ErrorKind kind;
    private final String meaning;
    private final String remedy;
    private final List<String> texts;

    SpotSocketError(ErrorKind kind, String meaning, String remedy, String... texts) {
        this.kind = kind;
        this.meaning = meaning;
        this.remedy = remedy;
        this.texts = List.of(texts);
    }

    @Override
    public String origin() {
        return "spot-socket";
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    @Override
    public List<String> texts() {
        return texts;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
