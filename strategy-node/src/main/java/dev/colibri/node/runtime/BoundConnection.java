package dev.colibri.node.runtime;

import java.util.List;
import java.util.function.Function;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.NodeContext;

/**
 * A connection whose settings are understood.
 *
 * @param type its connector's type
 * @param wraps the connections that it needs
 * @param opener opens it
 */
record BoundConnection(ConnectionName name, String type, List<ConnectionName> wraps,
        Function<NodeContext, Connection> opener) {

    /** What it is called in a sentence. */
    String title() {
        return "The connection " + name + " of the connector " + type;
    }

    ConfigException lacks(ConnectionName wrapped, String why) {
        return new ConfigException("", name.value(), "wraps the connection " + wrapped + ", which " + why);
    }
}
