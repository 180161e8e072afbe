package dev.colibri.kraken.common.stream;

import io.vertx.core.Future;

import dev.colibri.kraken.common.socket.SocketFigures;
import dev.colibri.kraken.common.socket.SocketState;

/** One connection that carries streams. */
public interface StreamLine<S extends VenueStream, L extends StreamListener> {

    /** Whether there is room for a stream, and nothing of its slot. */
    boolean canTake(S stream);

    /** Wants a stream that it can take. */
    StreamTicket want(S stream, L listener);

    /** How many streams are wanted. */
    int size();

    /** Makes the first link; see {@link dev.colibri.kraken.common.socket.SocketSession#open()}. */
    Future<Void> open();

    /** Ends it; nothing is told afterwards. */
    Future<Void> close();

    /** Its first link could not be made; its streams are told. */
    void unreachable(String reason);

    SocketState state();

    SocketFigures figures();
}
