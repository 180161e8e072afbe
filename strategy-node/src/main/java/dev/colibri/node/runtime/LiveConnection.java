package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.OpenedConnection;

/** A connection in this process, reached from threads that may wait. */
final class LiveConnection implements OpenedConnection {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);
    /**
     * Long enough to cancel a dead-man's switch and to close sockets; a venue that is silent does not hold us longer.
     */
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Loop loop;
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private final MarketFanOut market = new MarketFanOut(broken::completeExceptionally);
    private final ExecutionFanOut execution = new ExecutionFanOut(broken::completeExceptionally);
    private final Connection connection;
    private boolean closed;

    /** @param opener makes the connection, on the event loop, given the roads of its events */
    LiveConnection(Loop loop, Opener opener) {
        this.loop = loop;
        this.connection = loop.ask(Optional.empty(), broken,
                () -> Future.succeededFuture(opener.open(market, execution)));
    }

    /** Makes a connection. */
    interface Opener {
        Connection open(MarketFanOut market, ExecutionFanOut execution);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public <T> T ask(Function<Connection, Future<T>> request) {
        return loop.ask(Optional.empty(), broken, () -> request.apply(connection));
    }

    @Override
    public <T> T ask(Duration atMost, Function<Connection, Future<T>> request) {
        return loop.ask(Optional.of(atMost), broken, () -> request.apply(connection));
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
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            loop.ask(Optional.of(CLOSING), new CompletableFuture<>(), connection::close);
        } catch (RuntimeException e) {
            LOG.warn("The connection {} did not close in order: {}", connection.name(), e.getMessage());
        }
    }
}
