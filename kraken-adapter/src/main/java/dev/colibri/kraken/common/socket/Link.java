package dev.colibri.kraken.common.socket;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/**
 * One link from the attempt to its end. All handlers are set before it connects, since the venue speaks first; its
 * first
 * frame may even come before the word that it stands. After its end it is told of nothing, and what still comes of the
 * attempt is closed.
 */
final class Link {
    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private static final short NORMAL = 1000;

    private final ClientWebSocket socket;
    private final MessageBuffer message;
    private final Owner owner;
    private @Nullable Timer deadline;
    private boolean stands;
    private boolean over;

    /** What becomes of a link. */
    interface Owner {
        /** It stands. Told once, before anything else. */
        void stood();

        /** A frame of any kind came. */
        void heard();

        /** A message is whole. */
        void message(MessageBuffer message);

        /** It could not be made, or is no more. Told once, unless this side ended it. */
        void ended(Ending ending);
    }

    Link(WebSocketClient client, MessageBuffer message, Owner owner) {
        this.socket = client.webSocket();
        this.message = message;
        this.owner = owner;
        message.clear();
    }

    /** Makes the link, or ends it when it does not stand in time. */
    void connect(WebSocketConnectOptions target, Timers timers, Duration timeout) {
        deadline = timers.after(timeout, () -> end(Ending.late(timeout.toMillis())));
        socket.frameHandler(this::frame);
        socket.exceptionHandler(cause -> gone(Ending.broken(cause)));
        socket.closeHandler(ignored -> gone(Ending.given("the connection ended")));
        attempt(target).onComplete(made -> {
            if (made.failed()) {
                end(Ending.unmade(made.cause()));
            } else if (over) {
                dispose(made.result());
            } else {
                stand();
            }
        });
    }

    /** The library throws what is wrong before anything was tried. */
    private Future<WebSocket> attempt(WebSocketConnectOptions target) {
        try {
            return socket.connect(target);
        } catch (RuntimeException broken) {
            return Future.failedFuture(broken);
        }
    }

    /** Writes a text; one that cannot be written ends the link. */
    void write(String text) {
        socket.writeTextMessage(text).onFailure(cause -> end(Ending.broken(cause)));
    }

    /** Ends it from this side, without a word to the owner; done when the other side has said goodbye too. */
    Future<Void> close() {
        if (!finish()) {
            return Future.succeededFuture();
        }
        return stands ? socket.close(NORMAL).otherwiseEmpty() : Future.succeededFuture();
    }

    private void frame(WebSocketFrame frame) {
        if (!over) {
            stand();
        }
        // Whoever was told that it stands may have ended it.
        if (over) {
            return;
        }
        owner.heard();
        switch (frame.type()) {
            case TEXT, BINARY -> {
                message.clear();
                add(frame);
            }
            case CONTINUATION -> add(frame);
            case CLOSE -> end(Ending.closed(frame.closeStatusCode(), frame.closeReason()));
            // The library answers pings; both are signs of life and nothing else.
            case PING, PONG -> {}
        }
    }

    private void add(WebSocketFrame frame) {
        if (!message.add(frame.binaryData())) {
            end(Ending.given("a message had more than " + SocketClient.LONGEST_MESSAGE + " bytes"));
        } else if (frame.isFinal()) {
            owner.message(message);
        }
    }

    private void stand() {
        if (!stands) {
            stands = true;
            cancelDeadline();
            owner.stood();
        }
    }

    private void end(Ending ending) {
        if (!over && stands) {
            dispose(socket);
        }
        gone(ending);
    }

    /** It is closed already, or the library is about to close it: it does so after every exception. */
    private void gone(Ending ending) {
        if (finish()) {
            owner.ended(ending);
        }
    }

    /** Whether this is its end; it has only one. */
    private boolean finish() {
        boolean first = !over;
        over = true;
        cancelDeadline();
        return first;
    }

    private void cancelDeadline() {
        Timer timer = deadline;
        if (timer != null) {
            timer.cancel();
            deadline = null;
        }
    }

    private static void dispose(WebSocket socket) {
        socket.close(NORMAL).onFailure(cause -> LOG.debug("A link that was given up was not closed: {}",
                cause.getMessage()));
    }
}
