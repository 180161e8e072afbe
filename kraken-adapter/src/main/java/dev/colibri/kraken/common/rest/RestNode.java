package dev.colibri.kraken.common.rest;

import java.nio.file.Path;
import java.util.concurrent.Executor;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;

/**
 * What a node lends to REST clients, and how requests travel.
 *
 * @param loop runs things on the connection's event loop
 */
public record RestNode(Vertx vertx, Executor loop, Clock clock, Timers timers, Path stateDirectory, Seed seed,
        HttpSettings http) {

    /** What a connection's context lends. */
    public static RestNode of(NodeContext node, HttpSettings http) {
        Context context = node.vertx().getOrCreateContext();
        return new RestNode(node.vertx(), task -> context.runOnContext(ignored -> task.run()), node.clock(),
                node.timers(), node.stateDirectory(), node.seed("kraken-rest"), http);
    }
}
