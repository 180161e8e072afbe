package dev.colibri.kraken.common.socket;

import java.util.concurrent.TimeoutException;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.UpgradeRejectedException;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.errors.ErrorCatalogue;

/**
 * Why a link ended, or was not made.
 *
 * @param reason in words for a person
 * @param failure the same, for whoever waits for the link
 */
record Ending(String reason, Patience patience, VenueException failure) {

    /** The code by which a server says that it will not deal with us. Whether Kraken uses it is not known. */
    private static final short POLICY = 1008;
    /** What a close frame without a code counts as. */
    private static final short NO_CODE = 1005;
    private static final int SHOWN_BODY = 2_000;

    /** A link could not be made. */
    static Ending unmade(Throwable cause) {
        if (cause instanceof UpgradeRejectedException refused) {
            return refused(refused);
        }
        VenueException failure = ErrorCatalogue.transport(cause, false);
        return new Ending(said(failure), Patience.NONE, failure);
    }

    /** No link within the time. */
    static Ending late(long millis) {
        return unmade(new TimeoutException("no connection within " + millis + " ms"));
    }

    /** The server said goodbye. */
    static Ending closed(short code, @Nullable String words) {
        String said = words == null ? "" : ErrorCatalogue.clean(words);
        return lost("the server closed the connection"
                + (code == NO_CODE ? " without a code" : " with code " + code) + (said.isEmpty() ? "" : ": " + said),
                code == POLICY ? Patience.MUCH : Patience.NONE);
    }

    /** The connection broke. */
    static Ending broken(Throwable cause) {
        String words = cause instanceof HttpClosedException || cause.getMessage() == null
                ? "the connection broke without a goodbye"
                : "the connection broke: " + ErrorCatalogue.clean(cause.getMessage());
        return lost(words, Patience.NONE);
    }

    /** This side gives the link up. */
    static Ending given(String reason) {
        return lost(reason, Patience.NONE);
    }

    private static Ending lost(String reason, Patience patience) {
        return new Ending(reason, patience, ErrorCatalogue.transport(new HttpClosedException(reason), false));
    }

    private static Ending refused(UpgradeRejectedException refused) {
        String type = refused.getHeaders() == null ? null : refused.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        Buffer body = refused.getBody();
        String start = body == null ? "" : body.getString(0, Math.min(SHOWN_BODY, body.length()));
        int status = refused.getStatus();
        VenueException failure = ErrorCatalogue.socketRefused(status, type == null ? "" : type, start);
        return new Ending(said(failure), status >= 500 ? Patience.SOME : Patience.MUCH, failure);
    }

    private static String said(VenueException failure) {
        return String.valueOf(failure.getMessage());
    }
}
