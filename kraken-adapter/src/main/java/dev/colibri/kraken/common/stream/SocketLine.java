package dev.colibri.kraken.common.stream;

import io.vertx.core.Future;

import dev.colibri.kraken.common.socket.SocketFigures;
import dev.colibri.kraken.common.socket.SocketListener;
import dev.colibri.kraken.common.socket.SocketSession;
import dev.colibri.kraken.common.socket.SocketState;

/**
 * One connection: its session, what is asked for on it, and who takes what comes. What a frame says is for a product to
 * read.
 *
 * @param <S> the product's streams
 * @param <C> who takes their messages
 */
public abstract class SocketLine<S extends VenueStream, C extends StreamListener>
        implements StreamLine<S, C>, SocketListener {
    private final SocketSession session;
    private final StreamRegistry<S> registry;
    private final int most;
    private long receiveTime;

    /** A line that is not open yet. */
    @SuppressWarnings("this-escape") // The session tells nothing before it is opened.
    protected SocketLine(LineSetup<S> setup) {
        this.session = setup.session(this);
        this.registry = setup.registry(session::send);
        this.most = setup.most();
    }

    @Override
    public final Future<Void> open() {
        return session.open();
    }

    @Override
    public final Future<Void> close() {
        registry.close();
        return session.close();
    }

    @Override
    public final void unreachable(String reason) {
        registry.unreachable(reason);
    }

    @Override
    public final boolean canTake(S stream) {
        return registry.size() < most && registry.isFree(stream);
    }

    @Override
    public final int size() {
        return registry.size();
    }

    @Override
    public final StreamTicket want(S stream, C consumer) {
        route(stream, consumer);
        return new LineTicket(registry.want(stream, consumer), () -> unroute(stream, consumer));
    }

    @Override
    public final SocketState state() {
        return session.state();
    }

    @Override
    public final SocketFigures figures() {
        return session.figures();
    }

    @Override
    public final void frame(byte[] bytes, int length, long received) {
        receiveTime = received;
        decode(bytes, length);
    }

    /** The connection itself. */
    protected final SocketSession session() {
        return session;
    }

    /** What is asked for on it. */
    protected final StreamRegistry<S> registry() {
        return registry;
    }

    /** When the frame came that is being read. */
    protected final long receiveTime() {
        return receiveTime;
    }

    /** Reads a frame and hands what it says to whoever takes it. */
    protected abstract void decode(byte[] bytes, int length);

    /** Lets a stream's messages go to a consumer from now on. */
    protected abstract void route(S stream, C consumer);

    /** Lets them go to nobody, unless they go to another already. */
    protected abstract void unroute(S stream, C consumer);

    private record LineTicket(StreamTicket held, Runnable unroute) implements StreamTicket {

        @Override
        public void flowing() {
            held.flowing();
        }

        @Override
        public boolean isAsked() {
            return held.isAsked();
        }

        @Override
        public void resync(String reason) {
            held.resync(reason);
        }

        @Override
        public void drop() {
            unroute.run();
            held.drop();
        }
    }
}
