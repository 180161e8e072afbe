package dev.colibri.api.spi;

import java.util.function.Consumer;

import dev.colibri.api.market.MarketEvent;

/** A connection that a command opened, with roads for its events. */
public interface OpenedConnection extends AutoCloseable {

    Connection connection();

    /** Sends market events to a listener as well; on the event loop. */
    void onMarket(Consumer<MarketEvent> listener);

    /** Sends outcomes of commands and news of the account to a sink as well; on the event loop. */
    void onExecution(ExecutionSink sink);

    /** Ends the connection and waits for its end. */
    @Override
    void close();
}
