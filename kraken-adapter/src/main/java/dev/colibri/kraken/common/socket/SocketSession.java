package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.OptionalLong;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocketClient;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.rest.BaseUrl;

/**
 * One WebSocket that is kept standing: after {@link #open()} has succeeded, a link that is lost, or silent for too
 * long,
 * is made again until {@link #close()}. What was said on the old link must be said again on the new one: the listener
 * is
 * told of each.
 *
 * <p>Lives on one event loop: every call comes on it, and everything is told on it.
 */
public final class SocketSession {
    private final SocketNode node;
    private final Clock clock;
    private final Timers timers;
    private final BaseUrl url;
    private final SocketSettings settings;
    private final ConnectBudget budget;
    private final SocketListener listener;
    private final Reconnection waits;
    private final KeepAlive life;
    private final PacedQueue queue;
    private final SocketLog log;
    private final MessageBuffer message = new MessageBuffer(SocketClient.LONGEST_MESSAGE);

    private SocketState state = SocketState.CLOSED;
    private @Nullable Promise<Void> opening;
    private @Nullable Future<Void> closing;
    private @Nullable WebSocketClient client;
    private @Nullable Link link;
    private @Nullable Timer retry;

    private long stoodAt;
    private OptionalLong connectedSince = OptionalLong.empty();
    private long lastMessage = -1;
    private long opened;
    private long lost;
    private long messages;
    private long bytes;
    private long failed;

    /**
     * @param ping the text that is sent to keep the link alive; the venue answers it
     * @param budget how many links may be tried, shared with the other sessions
     */
    public SocketSession(SocketNode node, BaseUrl url, SocketSettings settings, String ping, ConnectBudget budget,
            SocketListener listener) {
        this.node = node;
        this.clock = node.clock();
        this.timers = node.timers();
        this.url = url;
        this.settings = settings;
        this.budget = budget;
        this.listener = listener;
        waits = new Reconnection(node.seed().forPurpose(url + " " + budget.join()).generator(),
                settings.reconnectDelay(), settings.maxReconnectDelay());
        queue = new PacedQueue(clock, timers, settings.requestRate(), this::write);
        life = new KeepAlive(clock, timers, settings.heartbeat(), settings.idleTimeout(), () -> queue.sendFirst(ping),
                () -> restart("nothing came for " + settings.idleTimeout().toSeconds() + " s"));
        log = new SocketLog(clock, url);
    }

    /**
     * Makes the first link. Called again it gives the same future, unless that failed.
     *
     * @return done when it stands, after {@link SocketListener#opened()}. Fails with a
     *     {@link dev.colibri.api.spi.VenueException} when it cannot be made: then nothing is left behind, and it may be
     *     opened again. Fails after {@link #close()}.
     */
    public Future<Void> open() {
        Promise<Void> asked = opening;
        if (closing != null) {
            return Future.failedFuture(SocketFailures.closed());
        }
        if (asked != null) {
            return asked.future();
        }
        long wait = budget.earliest(clock.ticks()) - clock.ticks();
        if (wait > 0) {
            return Future.failedFuture(SocketFailures.tooManyAttempts(Duration.ofNanos(wait)));
        }
        Promise<Void> promise = Promise.promise();
        opening = promise;
        client = SocketClient.of(node, settings);
        connect();
        return promise.future();
    }

    /**
     * Sends a text when its turn has come: in order, and no more than the settings allow in a second. Does nothing
     * while
     * no link stands, and forgets what waits when the link is lost.
     */
    public void send(String text) {
        if (state == SocketState.OPEN) {
            queue.send(text);
        }
    }

    /** Gives the link up and makes a new one, as after a loss. Does nothing while none stands. */
    public void restart(String reason) {
        Link standing = link;
        if (state == SocketState.OPEN && standing != null) {
            // How the old link ends is of no interest any more.
            standing.close();
            lost(Ending.given(reason));
        }
    }

    /**
     * Ends the session. Nothing is told any more; an {@link #open()} under way fails.
     *
     * @return done when both sides have said goodbye, or after two seconds; the same each time
     */
    public Future<Void> close() {
        Future<Void> already = closing;
        if (already != null) {
            return already;
        }
        Promise<Void> done = Promise.promise();
        closing = done.future();
        boolean stood = state == SocketState.OPEN;
        rest(SocketState.CLOSED);
        Promise<Void> asked = opening;
        if (asked != null) {
            asked.tryFail(SocketFailures.closed());
        }
        if (stood) {
            log.closed();
        }
        part(done);
        return done.future();
    }

    public SocketState state() {
        return state;
    }

    public SocketFigures figures() {
        return new SocketFigures(connectedSince, lastMessage < 0 ? OptionalLong.empty() : OptionalLong.of(lastMessage),
                opened, lost, messages, bytes, failed, queue.size());
    }

    private void part(Promise<Void> done) {
        WebSocketClient library = client;
        client = null;
        Link last = link;
        link = null;
        if (library == null) {
            done.complete();
            return;
        }
        Timer longest = timers.after(SocketClient.GOODBYE, () -> {
            library.close();
            done.tryComplete();
        });
        Future<Void> goodbye = last == null ? Future.succeededFuture() : last.close();
        goodbye.compose(ignored -> library.close()).onComplete(ended -> {
            longest.cancel();
            done.tryComplete();
        });
    }

    private void connect() {
        WebSocketClient library = client;
        if (library == null) {
            return;
        }
        retry = null;
        state = SocketState.CONNECTING;
        budget.pay(clock.ticks());
        Link made = new Link(library, message, new Owner());
        link = made;
        made.connect(SocketClient.target(url, settings), timers, settings.connectTimeout());
    }

    private void write(String text) {
        Link standing = link;
        if (standing != null) {
            standing.write(text);
        }
    }

    private void lost(Ending ending) {
        lost++;
        waits.stood(clock.ticks() - stoodAt);
        link = null;
        rest(SocketState.WAITING);
        log.lost(ending.reason());
        try {
            listener.lost(ending.reason());
        } finally {
            again(ending.patience());
        }
    }

    private void unmade(Ending ending) {
        failed++;
        link = null;
        Promise<Void> first = opening;
        if (first == null || first.future().isComplete()) {
            log.failed(ending.reason());
            again(ending.patience());
            return;
        }
        opening = null;
        rest(SocketState.CLOSED);
        WebSocketClient library = client;
        client = null;
        if (library != null) {
            library.close();
        }
        first.fail(ending.failure());
    }

    private void again(Patience patience) {
        if (closing == null) {
            state = SocketState.WAITING;
            await(waits.next(patience));
        }
    }

    /** Connects after a while, and when the budget allows it. */
    private void await(long nanos) {
        long now = clock.ticks();
        long wait = Math.max(nanos, budget.earliest(now) - now);
        if (wait <= 0) {
            connect();
        } else {
            // Others may have used the budget meanwhile, so it is asked once more.
            retry = timers.after(Duration.ofNanos(wait), () -> await(0));
        }
    }

    /** Nothing runs for a link any more. */
    private void rest(SocketState next) {
        state = next;
        connectedSince = OptionalLong.empty();
        life.stop();
        queue.clear();
        Timer waiting = retry;
        if (waiting != null) {
            waiting.cancel();
            retry = null;
        }
    }

    /** A link that has ended tells nothing, so whatever is told is of the present one. */
    private final class Owner implements Link.Owner {

        @Override
        public void stood() {
            state = SocketState.OPEN;
            opened++;
            stoodAt = clock.ticks();
            connectedSince = OptionalLong.of(clock.nanos());
            life.start();
            log.stands();
            Promise<Void> first = opening;
            try {
                listener.opened();
            } finally {
                if (first != null) {
                    first.tryComplete();
                }
            }
        }

        @Override
        public void heard() {
            life.heard();
        }

        @Override
        public void message(MessageBuffer whole) {
            messages++;
            bytes += whole.length();
            long now = clock.nanos();
            lastMessage = now;
            listener.frame(whole.bytes(), whole.length(), now);
        }

        @Override
        public void ended(Ending ending) {
            if (state == SocketState.OPEN) {
                lost(ending);
            } else {
                unmade(ending);
            }
        }
    }
}
