package dev.colibri.node.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.Future;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.node.config.SettingNode;

/**
 * The connections of a node, by name, in the order of their opening. One is opened when all that it wraps is open and
 * connected. Connectors' code runs while no lock is held, and is waited for as long as {@link Patience} says.
 */
public final class Connections implements AutoCloseable {
    private final NodeRuntime runtime;
    private final Map<ConnectionName, LiveConnection> live = new LinkedHashMap<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private boolean ending;

    public Connections(NodeRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Opens one connection, without connecting it. What it wraps is connected before, unless it is already.
     *
     * @param path the path of the settings in the whole configuration, for messages; empty when they are all there is
     * @throws ConfigException when the settings are wrong, the name is taken, or a connection that it wraps is not open
     * @throws CommandException when opening it, or connecting what it wraps, takes too long
     */
    public OpenedConnection open(Connector<?> connector, ConnectionName name, SettingNode.Group settings,
            String path) {
        return open(new WantedConnection<>(connector, name, settings, path).bind(runtime.environment()));
    }

    /**
     * Opens and connects several, each after those that it wraps, and else in their order.
     *
     * @return all, in the order of their opening
     * @throws ConfigException before anything is opened, when settings are wrong, a connection wraps what is not
     *     declared, or several wrap each other in a circle
     * @throws CommandException when one takes too long to open or to connect; those before it stay open
     */
    public List<OpenedConnection> connect(List<WantedConnection<?>> wanted) {
        List<OpenedConnection> connected = new ArrayList<>();
        for (BoundConnection bound : OpeningPlan.of(wanted, names(), runtime.environment())) {
            LiveConnection connection = open(bound);
            connection.connect();
            connected.add(connection);
        }
        return List.copyOf(connected);
    }

    private LiveConnection open(BoundConnection bound) {
        runtime.loop().mayWait();
        LiveConnection connection = begin(bound, wrapped(bound));
        try {
            connection.awaitOpen();
        } catch (RuntimeException | Error e) {
            connection.abandon();
            throw e;
        }
        if (connection.isClosed()) {
            throw ending();
        }
        return connection;
    }

    /** What a connection wraps, connected. */
    private Map<ConnectionName, Connection> wrapped(BoundConnection bound) {
        Map<ConnectionName, Connection> wrapped = new LinkedHashMap<>();
        for (ConnectionName name : bound.wraps()) {
            LiveConnection other = find(name).orElseThrow(() -> bound.lacks(name, "must be opened first"));
            other.connect();
            wrapped.put(name, other.connection());
        }
        return wrapped;
    }

    private synchronized LiveConnection begin(BoundConnection bound, Map<ConnectionName, Connection> wrapped) {
        if (ending) {
            throw ending();
        }
        LiveConnection present = live.get(bound.name());
        if (present != null && !present.isClosed()) {
            throw new ConfigException("", bound.name().value(),
                    "is the name of a connection that is open already");
        }
        LiveConnection connection = new LiveConnection(bound.title(), runtime.loop(), runtime.patience(),
                (market, execution) -> bound.opener().apply(
                        new ConnectionContext(runtime, bound.name(), market, execution, wrapped)));
        live.remove(bound.name());
        live.put(bound.name(), connection);
        return connection;
    }

    private synchronized Optional<LiveConnection> find(ConnectionName name) {
        return Optional.ofNullable(live.get(name)).filter(LiveConnection::isOpen);
    }

    private synchronized SequencedSet<ConnectionName> names() {
        SequencedSet<ConnectionName> names = new LinkedHashSet<>(live.keySet());
        names.removeIf(name -> find(name).isEmpty());
        return names;
    }

    private static CommandException ending() {
        return new CommandException(ExitCode.ERROR, "The node is ending, and opens no connection any more");
    }

    /**
     * Closes all, the last opened first, so that what wraps another goes before it. Whatever does not close in time is
     * named in the log and left behind. A second call waits for the first.
     */
    @Override
    public void close() {
        Optional<List<LiveConnection>> all = beginToEnd();
        if (all.isEmpty()) {
            ended.join();
            return;
        }
        try {
            close(all.get().reversed());
        } finally {
            ended.complete(null);
        }
    }

    /** All there are; empty when they are being closed already. */
    private synchronized Optional<List<LiveConnection>> beginToEnd() {
        Optional<List<LiveConnection>> all = ending ? Optional.empty() : Optional.of(List.copyOf(live.values()));
        ending = true;
        live.clear();
        return all;
    }

    /** When one holds the event loop up, none can close: the others are named at once, each without its own wait. */
    private void close(List<LiveConnection> all) {
        boolean heldUp = false;
        for (LiveConnection connection : all) {
            if (heldUp) {
                connection.leaveBehind("another one holds the event loop up");
            } else {
                CompletableFuture<Void> sign = runtime.loop().start(Future::succeededFuture);
                heldUp = !connection.closeInTime() && !sign.isDone();
            }
        }
    }
}
