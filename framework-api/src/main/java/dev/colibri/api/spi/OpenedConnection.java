package dev.colibri.api.spi;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.market.MarketEvent;

/**
 * A connection that a command opened, with roads for its events. The connection lives on its event loop; a command
 * reaches it through {@link #ask} and {@link #tell} only.
 */
public interface OpenedConnection extends AutoCloseable {

    /**
     * Puts a request on the event loop and waits for its answer, however long it takes. Fails as the request does, and
     * with a listener's failure when one throws meanwhile.
     */
    <T> T ask(Function<Connection, Future<T>> request);

    /**
     * The same, for at most so long.
     *
     * @throws CommandException with {@link ExitCode#TIMEOUT} when there is no answer in time
     */
    <T> T ask(Duration atMost, Function<Connection, Future<T>> request);

    /** Runs something on the event loop and waits until it has run. Fails as it does. */
    void tell(Consumer<Connection> command);

    /** Sends market events to a listener as well; on the event loop. */
    void onMarket(Consumer<MarketEvent> listener);

    /** Sends outcomes of commands and news of the account to a sink as well; on the event loop. */
    void onExecution(ExecutionSink sink);

    /** Ends the connection and waits for its end. A second call does nothing. */
    @Override
    void close();
}
