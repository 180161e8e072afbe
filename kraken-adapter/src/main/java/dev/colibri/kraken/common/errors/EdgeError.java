package dev.colibri.kraken.common.errors;

import java.util.List;

import static dev.colibri.kraken.common.errors.ErrorKind.ARGUMENT;
import static dev.colibri.kraken.common.errors.ErrorKind.BROKEN;
import static dev.colibri.kraken.common.errors.ErrorKind.DOUBT;
import static dev.colibri.kraken.common.errors.ErrorKind.DOWN;
import static dev.colibri.kraken.common.errors.ErrorKind.GARBLED;
import static dev.colibri.kraken.common.errors.ErrorKind.KEY;
import static dev.colibri.kraken.common.errors.ErrorKind.NOT_SENT;
import static dev.colibri.kraken.common.errors.ErrorKind.NOT_SENT_FIX;
import static dev.colibri.kraken.common.errors.ErrorKind.NO_SUCH_THING;
import static dev.colibri.kraken.common.errors.ErrorKind.RATE;
import static dev.colibri.kraken.common.errors.ErrorKind.SILENCE;

/** What goes wrong before Kraken's own word: on the way there, at the edge before it, or in the answer's form. */
public enum EdgeError implements KrakenError {
    /** HTTP 400. */
    BAD_REQUEST(ARGUMENT, "The request was refused before it was looked at.",
            "Correct what the text that follows names."),
    /** HTTP 401. */
    UNAUTHORIZED(KEY, "The key or its signature was not accepted.",
            "Check that key and secret are complete, belong to this product and have not been deleted."),
    /** HTTP 403: the edge throttles, or lets nobody in from there. */
    FORBIDDEN(RATE, "Kraken's edge does not let the request in.",
            "Wait some minutes; if it persists, check that Kraken may be used from this address."),
    /** HTTP 404 or 405. */
    NO_SUCH_PATH(NO_SUCH_THING, "There is no such call at this address.", "Check the configured URL."),
    /** HTTP 429. */
    TOO_MANY_REQUESTS(RATE, "Too many requests in a short time.",
            "Wait some seconds, and let fewer programs use this key and address."),
    /** HTTP 3xx. */
    REDIRECTED(GARBLED, "The address leads elsewhere.", "Check the configured URL."),
    /** HTTP 5xx, from Kraken or from the edge that could not reach it. */
    SERVER_ERROR(DOUBT, "Kraken, or the edge before it, failed.",
            "Look up what became of the request before repeating it."),
    /** A page or status that speaks of maintenance. */
    MAINTENANCE(DOWN, "Kraken is under maintenance.", "Wait, and watch Kraken's status page."),
    /** Any other status. */
    UNEXPECTED_STATUS(DOUBT, "The answer's HTTP status is one that Kraken does not document.",
            "Look up what became of the request before repeating it."),
    /** A page where data should be. */
    NOT_DATA(GARBLED, "A page came back instead of data.",
            "Look up what became of the request; check the configured URL and whatever stands between."),
    /** An answer that ends too early or cannot be read. */
    TRUNCATED(GARBLED, "The answer was cut short or cannot be read.",
            "Look up what became of the request before repeating it."),
    /** An answer that came whole and has another shape than it should have. */
    MALFORMED(GARBLED, "The answer has another shape than it should have.",
            "Look for a newer version of Colibri, and report it: Kraken may have changed its interface."),
    /** Sent, and no answer. */
    TIMEOUT(SILENCE, "No answer came in time.", "Look up what became of the request before repeating it."),
    /** Sent, and then the connection broke. */
    CONNECTION_LOST(BROKEN, "The connection broke before the answer came.",
            "Look up what became of the request before repeating it."),
    /** Nobody listens there. */
    CONNECTION_REFUSED(NOT_SENT, "The connection was not accepted.",
            "Check the configured URL and the network; the request was not sent."),
    /** No such host. */
    UNKNOWN_HOST(NOT_SENT, "The host's name could not be resolved.",
            "Check the configured URL and the name server; the request was not sent."),
    /** No connection in time. */
    CONNECT_TIMEOUT(NOT_SENT, "No connection could be made in time.",
            "Check the network; the request was not sent."),
    /** No trust, or no common protocol. */
    TLS_FAILED(NOT_SENT_FIX, "The secure connection could not be made.",
            "Check the trust file, the machine's clock and whatever inspects its traffic; the request was not sent."),
    /** Something else was answered when a socket should be opened. */
    SOCKET_REFUSED(NOT_SENT, "The socket was not opened: Kraken, or the edge before it, answered otherwise.",
            "Wait, and watch Kraken's status page; if it persists, check the configured URL."),
    /** Not sent for any other cause. */
    NOT_REACHED(NOT_SENT, "The request could not be sent.", "Check the network; the request was not sent.");

    private final ErrorKind kind;
    private final String meaning;
    private final String remedy;

    EdgeError(ErrorKind kind, String meaning, String remedy) {
        this.kind = kind;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String origin() {
        return "edge";
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    @Override
    public List<String> texts() {
        return List.of();
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
