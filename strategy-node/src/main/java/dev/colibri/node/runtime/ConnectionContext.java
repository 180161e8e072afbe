package dev.colibri.node.runtime;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Vertx;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.ReplayDriver;
import dev.colibri.api.time.Timers;

/** The node as one connection sees it. */
final class ConnectionContext implements NodeContext {
    private final NodeRuntime runtime;
    private final ConnectionName name;
    private final MarketSink market;
    private final ExecutionSink execution;
    private final Map<ConnectionName, Connection> wrapped;

    /** @param wrapped the connections that this one's settings name, connected */
    ConnectionContext(NodeRuntime runtime, ConnectionName name, MarketSink market, ExecutionSink execution,
            Map<ConnectionName, Connection> wrapped) {
        this.runtime = runtime;
        this.name = name;
        this.market = market;
        this.execution = execution;
        this.wrapped = wrapped;
    }

    @Override
    public ConnectionName name() {
        return name;
    }

    @Override
    public Vertx vertx() {
        return runtime.vertx();
    }

    @Override
    public Clock clock() {
        return runtime.clock();
    }

    @Override
    public Timers timers() {
        return runtime.timers();
    }

    @Override
    public MarketSink market() {
        return market;
    }

    @Override
    public ExecutionSink execution() {
        return execution;
    }

    @Override
    public Connection connection(ConnectionName wanted) {
        Connection connection = wrapped.get(wanted);
        if (connection == null) {
            throw new ConfigException("", name.value(),
                    "asks for the connection " + wanted + ", which its settings do not wrap");
        }
        return connection;
    }

    @Override
    public Environment environment() {
        return runtime.environment();
    }

    @Override
    public Path stateDirectory() {
        return runtime.stateDirectory();
    }

    @Override
    public Optional<ReplayDriver> replay() {
        return runtime.replay();
    }

    /** Connections differ in their draws, as purposes do. */
    @Override
    public Seed seed(String purpose) {
        return runtime.seed().forPurpose("connection").forPurpose(name.value()).forPurpose(purpose);
    }
}
