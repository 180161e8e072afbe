package dev.colibri.api.contract.fake;

import java.nio.file.Path;
import java.util.Optional;

import io.vertx.core.Vertx;

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

/** A node as it is, save its timers and its sinks. */
record FlawedContext(NodeContext node, Timers timers, MarketSink market, ExecutionSink execution)
        implements
        NodeContext {

    @Override
    public ConnectionName name() {
        return node.name();
    }

    @Override
    public Vertx vertx() {
        return node.vertx();
    }

    @Override
    public Clock clock() {
        return node.clock();
    }

    @Override
    public Connection connection(ConnectionName wanted) {
        return node.connection(wanted);
    }

    @Override
    public Environment environment() {
        return node.environment();
    }

    @Override
    public Path stateDirectory() {
        return node.stateDirectory();
    }

    @Override
    public Optional<ReplayDriver> replay() {
        return node.replay();
    }

    @Override
    public Seed seed(String purpose) {
        return node.seed(purpose);
    }
}
