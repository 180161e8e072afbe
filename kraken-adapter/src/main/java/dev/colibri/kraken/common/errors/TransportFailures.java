package dev.colibri.kraken.common.errors;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/**
 * What a failure of the transport means. Once anything was sent, nothing but silence or a broken connection is left,
 * whatever the cause calls itself.
 */
final class TransportFailures {
    private static final int DEEPEST = 16;

    private TransportFailures() {}

    static EdgeError of(Throwable cause, boolean sent) {
        Throwable at = cause;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            EdgeError unsent = unsent(at);
            if (unsent != null) {
                return sent ? afterSending(unsent) : unsent;
            }
            at = at.getCause();
        }
        return sent ? EdgeError.CONNECTION_LOST : EdgeError.NOT_REACHED;
    }

    /** The cause in a few words: what it says, or else its type. */
    static String words(Throwable cause) {
        String said = cause.getMessage();
        // A type's name says nothing to a person, but better that than nothing.
        return said == null || said.isBlank() ? cause.getClass().getSimpleName() : ForeignText.clean(said);
    }

    private static @Nullable EdgeError unsent(Throwable cause) {
        return switch (cause) {
            case UnknownHostException unknown -> EdgeError.UNKNOWN_HOST;
            case SSLException tls -> EdgeError.TLS_FAILED;
            case SocketTimeoutException late -> EdgeError.CONNECT_TIMEOUT;
            case TimeoutException late -> EdgeError.CONNECT_TIMEOUT;
            // The network libraries' own timeouts are of no common type; one even is a refused connection.
            case Throwable named when saysTimeout(named) -> EdgeError.CONNECT_TIMEOUT;
            case ConnectException refused -> EdgeError.CONNECTION_REFUSED;
            case NoRouteToHostException none -> EdgeError.CONNECTION_REFUSED;
            default -> null;
        };
    }

    private static boolean saysTimeout(Throwable cause) {
        return cause.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("timeout");
    }

    private static EdgeError afterSending(EdgeError unsent) {
        return unsent == EdgeError.CONNECT_TIMEOUT ? EdgeError.TIMEOUT : EdgeError.CONNECTION_LOST;
    }
}
