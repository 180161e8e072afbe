package dev.colibri.kraken.common.socket;

import io.vertx.core.Vertx;

import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.rest.HttpSettings;

/**
 * What a node lends to sockets.
 *
 * @param seed where the waits between attempts come from
 * @param http trust and proxy, which sockets share with requests
 */
public record SocketNode(Vertx vertx, Clock clock, Timers timers, Seed seed, HttpSettings http) {

    /** What a connection's context lends. */
    public static SocketNode of(NodeContext node, HttpSettings http) {
        return new SocketNode(node.vertx(), node.clock(), node.timers(), node.seed("kraken-socket"), http);
    }
}
