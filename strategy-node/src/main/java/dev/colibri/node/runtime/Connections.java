package dev.colibri.node.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.node.config.SettingNode;
import dev.colibri.node.config.SettingsBinder;

/** The connections open in a node, by name, in the order of their opening. */
public final class Connections implements AutoCloseable {
    private final NodeRuntime runtime;
    private final Map<ConnectionName, LiveConnection> open = Collections.synchronizedMap(new LinkedHashMap<>());

    public Connections(NodeRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Binds a connection's settings and opens it, without connecting it.
     *
     * @param path the path of the settings in the whole configuration, for messages; empty when they are all there is
     * @throws ConfigException when the settings are wrong, the name is taken, or a connection that it wraps is not open
     */
    public synchronized OpenedConnection open(Connector<?> connector, ConnectionName name, SettingNode.Group settings,
            String path) {
        if (open.containsKey(name)) {
            throw new ConfigException("", name.value(), "is the name of a connection that is open already");
        }
        LiveConnection connection = bindAndOpen(connector, name, settings, path);
        open.put(name, connection);
        return connection;
    }

    private <C extends Record> LiveConnection bindAndOpen(Connector<C> connector, ConnectionName name,
            SettingNode.Group tree, String path) {
        C settings = new SettingsBinder(runtime.environment()).bind(connector.settings(), tree, path);
        for (ConnectionName wrapped : connector.wraps(settings)) {
            if (!open.containsKey(wrapped)) {
                throw new ConfigException("", name.value(),
                        "wraps the connection " + wrapped + ", which must be opened first");
            }
        }
        return new LiveConnection(runtime.loop(), (market, execution) -> connector.open(settings,
                new ConnectionContext(runtime, name, market, execution, this::find)));
    }

    private Optional<Connection> find(ConnectionName name) {
        return Optional.ofNullable(open.get(name)).map(LiveConnection::connection);
    }

    /** Closes all, the last opened first, so that what wraps another goes before it. */
    @Override
    public synchronized void close() {
        List<LiveConnection> last = new ArrayList<>(open.values());
        for (LiveConnection connection : last.reversed()) {
            connection.close();
        }
        open.clear();
    }
}
