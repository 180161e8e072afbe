package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/**
 * Connections to one host, as many as the streams need: a stream goes to the first that has room for it and nothing of
 * its slot, and where there is none, another is made. A connection that carries nothing any more is closed, except the
 * {@link First#KEPT first} where it is to be kept.
 *
 * <p>A connection that is made on need and cannot be opened is tried again; its streams are told that they are stale,
 * and why.
 */
@SuppressWarnings("ReferenceEquality") // Connections are what they are.
public final class StreamPool<S extends VenueStream, L extends StreamListener> {
    /** The wait before a connection that could not be opened is tried again. */
    static final Duration RETRY = Duration.ofSeconds(5);

    private final Supplier<? extends StreamLine<S, L>> maker;
    private final First first;
    private final Timers timers;
    private final List<Held<S, L>> held = new ArrayList<>();
    private boolean open;
    private boolean closed;

    /** What becomes of the first connection. */
    public enum First {
        /** It is opened by {@link #open()}, and kept until the end. */
        KEPT,
        /** It comes and goes with its streams, like all others. */
        ON_NEED
    }

    /** A pool without connections. */
    public StreamPool(First first, Timers timers, Supplier<? extends StreamLine<S, L>> maker) {
        this.first = first;
        this.timers = timers;
        this.maker = maker;
        this.open = first == First.ON_NEED;
    }

    /**
     * Opens the first connection, where it is kept. Fails where it cannot be made, and may be called again; what is
     * wanted stays wanted meanwhile.
     */
    public Future<Void> open() {
        if (first == First.ON_NEED) {
            return Future.succeededFuture();
        }
        Held<S, L> kept = held.isEmpty() ? add() : held.getFirst();
        return kept.line.open().onSuccess(opened -> {
            open = true;
            held.stream().filter(each -> each != kept).forEach(this::openOnNeed);
        });
    }

    /** Closes all connections. Nothing is told afterwards. */
    public Future<Void> close() {
        closed = true;
        open = false;
        List<Future<Void>> ends = held.stream().map(Held::end).toList();
        held.clear();
        return Future.join(ends).mapEmpty();
    }

    /** Wants a stream, on whichever connection can carry it. */
    public StreamTicket want(S stream, L listener) {
        Held<S, L> carrier = held.stream().filter(each -> each.line.canTake(stream)).findFirst().orElseGet(this::add);
        StreamTicket ticket = carrier.line.want(stream, listener);
        if (open && !carrier.opening) {
            openOnNeed(carrier);
        }
        return new Place(ticket, () -> left(carrier));
    }

    /** The connections there are now. */
    public List<StreamLine<S, L>> lines() {
        return held.stream().map(each -> each.line).toList();
    }

    private Held<S, L> add() {
        Held<S, L> more = new Held<>(maker.get());
        more.opening = first == First.KEPT && held.isEmpty();
        held.add(more);
        return more;
    }

    private void openOnNeed(Held<S, L> line) {
        line.opening = true;
        line.retry = null;
        line.line.open().onFailure(failure -> {
            if (!closed && held.contains(line)) {
                line.line.unreachable(String.valueOf(failure.getMessage()));
                line.retry = timers.after(RETRY, () -> openOnNeed(line));
            }
        });
    }

    private void left(Held<S, L> line) {
        boolean kept = first == First.KEPT && !held.isEmpty() && held.getFirst() == line;
        if (line.line.size() == 0 && !kept && held.remove(line)) {
            // How it ends is of no interest to anybody: it carries nothing.
            line.end();
        }
    }

    /** A connection, and whether it has been told to open. */
    private static final class Held<S extends VenueStream, L extends StreamListener> {
        private final StreamLine<S, L> line;
        private boolean opening;
        private @Nullable Timer retry;

        private Held(StreamLine<S, L> line) {
            this.line = line;
        }

        private Future<Void> end() {
            Timer waiting = retry;
            if (waiting != null) {
                waiting.cancel();
            }
            return line.close();
        }
    }

    private record Place(StreamTicket ticket, Runnable left) implements StreamTicket {

        @Override
        public void flowing() {
            ticket.flowing();
        }

        @Override
        public boolean isAsked() {
            return ticket.isAsked();
        }

        @Override
        public void resync(String reason) {
            ticket.resync(reason);
        }

        @Override
        public void drop() {
            ticket.drop();
            left.run();
        }
    }
}
