package dev.colibri.api.spi;

import java.nio.file.Path;
import java.util.Optional;

import io.vertx.core.Vertx;

import dev.colibri.api.config.Environment;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.ReplayDriver;
import dev.colibri.api.time.Timers;

/** What a node lends to one connection. */
public interface NodeContext {

    /** The connection's name in the configuration. */
    ConnectionName name();

    /** The trading Vert.x: one event loop. A connection's verticles, calls and events all live on it. */
    Vertx vertx();

    Clock clock();

    Timers timers();

    /** Where market data go. */
    MarketSink market();

    /** Where outcomes of commands, and news of the account, go. */
    ExecutionSink execution();

    /**
     * A connection that this one wraps. The node has connected it before, because {@link Connector#wraps} named it.
     *
     * @throws dev.colibri.api.config.ConfigException when {@link Connector#wraps} did not name it
     */
    Connection connection(ConnectionName name);

    /** Where secrets and overrides are read from. */
    Environment environment();

    /** A directory of the owner's alone, for what must outlive the process, such as nonce marks. */
    Path stateDirectory();

    /** The driver of virtual time, when the clock is virtual; a replaying connection registers its sources there. */
    Optional<ReplayDriver> replay();

    /** Where the chance of one named purpose begins; the same node seed and purpose give the same draws. */
    Seed seed(String purpose);
}
