package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.OpenedConnection;

/**
 * A connection in this process, reached from threads that may wait. It is opened on the event loop, which may take its
 * time; no lock is held while the connector's code runs or is waited for.
 */
final class LiveConnection implements OpenedConnection {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final String title;
    private final Loop loop;
    private final Patience patience;
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private final MarketFanOut market = new MarketFanOut(broken::completeExceptionally);
    private final ExecutionFanOut execution = new ExecutionFanOut(broken::completeExceptionally);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final CompletableFuture<Connection> opened;
    private CompletableFuture<Void> connecting = NOTHING;

    /**
     * Begins to open a connection.
     *
     * @param title what it is called in a sentence: {@code The connection wall of the connector echo}
     * @param opener makes the connection, on the event loop, given the roads of its events
     */
    LiveConnection(String title, Loop loop, Patience patience, Opener opener) {
        this.title = title;
        this.loop = loop;
        this.patience = patience;
        this.opened = loop.start(() -> closing.get() ? Future.failedFuture(title + " is not wanted any more")
                : Future.succeededFuture(opener.open(market, execution)));
    }

    /** Makes a connection. */
    interface Opener {
        Connection open(MarketFanOut market, ExecutionFanOut execution);
    }

    /**
     * Waits until it is open.
     *
     * @throws CommandException when that takes too long
     */
    void awaitOpen() {
        Connection ignored = Loop.await(opened, new CompletableFuture<>(), Optional.of(patience.opening()),
                title + " did not open");
    }

    /** Once it has opened. */
    Connection connection() {
        return opened.join();
    }

    boolean isOpen() {
        return opened.isDone() && !opened.isCompletedExceptionally() && !isClosed();
    }

    /** Whether it is closed, or is to be as soon as it has opened. */
    boolean isClosed() {
        return closing.get();
    }

    /**
     * Connects it, when nobody has yet, and waits until that stands.
     *
     * @throws CommandException when that takes too long, or it has failed for good
     */
    void connect() {
        loop.mayWait();
        Void ignored = Loop.await(connecting(), broken, Optional.of(patience.connecting()), title + " did not connect");
    }

    private synchronized CompletableFuture<Void> connecting() {
        if (connecting.isDone()) {
            connecting = loop.start(this::connectIfClosed);
        }
        return connecting;
    }

    private Future<Void> connectIfClosed() {
        Connection connection = connection();
        ConnectionStatus.State state = connection.status().state();
        return switch (state) {
            case CLOSED -> connection.connect();
            case READY, RECONNECTING -> Future.succeededFuture();
            case CONNECTING -> unusable("is still connecting");
            case FAILED -> unusable("has failed");
        };
    }

    private Future<Void> unusable(String why) {
        return Future.failedFuture(new CommandException(ExitCode.NOT_RUNNING, title + " " + why));
    }

    @Override
    public <T> T ask(Function<Connection, Future<T>> request) {
        return loop.ask(Optional.empty(), broken, () -> request.apply(connection()));
    }

    @Override
    public <T> T ask(Duration atMost, Function<Connection, Future<T>> request) {
        return loop.ask(Optional.of(atMost), broken, () -> request.apply(connection()));
    }

    @Override
    public void tell(Consumer<Connection> command) {
        ask(target -> {
            command.accept(target);
            return Future.succeededFuture();
        });
    }

    @Override
    public void onMarket(Consumer<MarketEvent> listener) {
        market.add(listener);
    }

    @Override
    public void onExecution(ExecutionSink sink) {
        execution.add(sink);
    }

    @Override
    public void close() {
        boolean ignored = closeInTime();
    }

    /**
     * Ends it and waits for that. One that is still opening is ended when it has opened, whenever that is. One that
     * does not end in time is named in the log and left behind; nobody waits for it again.
     *
     * @return whether it has ended
     */
    boolean closeInTime() {
        abandon();
        try {
            Void ignored = Loop.await(ended, new CompletableFuture<>(), Optional.of(patience.closing()), "no end");
            return true;
        } catch (RuntimeException e) {
            leaveBehind((opened.isDone() ? "" : "it is still opening, ") + e.getMessage());
            return false;
        }
    }

    /** Ends it without waiting, and names it in the log. Does nothing to one that has ended, or is left behind. */
    void leaveBehind(String why) {
        abandon();
        if (!ended.isDone() || ended.isCompletedExceptionally()) {
            if (!told.getAndSet(true)) {
                LOG.warn("{} did not close in order: {}", title, why);
            }
            ended.complete(null);
        }
    }

    /** Ends it, as soon as it has opened; nobody waits for that. */
    void abandon() {
        if (!closing.getAndSet(true)) {
            CompletableFuture<Void> ignored = loop.start(this::end).whenComplete(this::ended);
        }
    }

    /** The loop comes to this when the connector has opened it, or has failed to. */
    private Future<Void> end() {
        return opened.isCompletedExceptionally() ? Future.succeededFuture() : connection().close();
    }

    private void ended(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure == null) {
            ended.complete(null);
        } else {
            ended.completeExceptionally(failure);
        }
    }
}
