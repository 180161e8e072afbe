package dev.colibri.api.spi;

import java.util.List;

import dev.colibri.api.model.ConnectionName;

/**
 * The entry of a venue's connector, found by {@link java.util.ServiceLoader}. It holds no state: every {@link #open}
 * gives a connection of its own.
 *
 * @param <C> the record that holds a connection's settings, annotated as {@code dev.colibri.api.config} says; the node
 *     binds and validates it
 */
public interface Connector<C extends Record> {

    /**
     * The name by which configurations call it: {@code kraken}, {@code paper}. Lower-case letters, digits, hyphens and
     * underscores.
     */
    String type();

    /** Other names for it, such as {@code kraken_paper_trade}; none by default. */
    default List<String> aliases() {
        return List.of();
    }

    /** What it connects to, in one line for a person. */
    String description();

    /** The settings record. */
    Class<C> settings();

    /**
     * All that the connector can do, product by product; the documentation is made of it. What a connection can do
     * under its settings is told by {@link Connection#capabilities()} and is never more.
     */
    List<Capabilities> capabilities();

    /**
     * The connections that the settings wrap. The node opens and connects these first, and refuses a circle. None by
     * default.
     */
    default List<ConnectionName> wraps(C settings) {
        return List.of();
    }

    /**
     * Makes a connection, on the event loop, without blocking it. Nothing is sent until {@link Connection#connect()}.
     *
     * @throws dev.colibri.api.config.ConfigException when the settings contradict each other or the environment
     */
    Connection open(C settings, NodeContext context);
}
