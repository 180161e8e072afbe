package dev.colibri.node.runtime;

import java.util.List;

import dev.colibri.api.config.Environment;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Connector;
import dev.colibri.node.config.SettingNode;
import dev.colibri.node.config.SettingsBinder;

/**
 * A connection that is to be opened.
 *
 * @param settings its settings, not yet understood
 * @param path the path of the settings in the whole configuration, for messages; empty when they are all there is
 * @param <C> the record that the settings make
 */
public record WantedConnection<C extends Record>(Connector<C> connector, ConnectionName name,
        SettingNode.Group settings, String path) {

    /** @throws dev.colibri.api.config.ConfigException when the settings are wrong */
    BoundConnection bind(Environment environment) {
        C bound = new SettingsBinder(environment).bind(connector.settings(), settings, path);
        return new BoundConnection(name, connector.type(), List.copyOf(connector.wraps(bound)),
                context -> connector.open(bound, context));
    }
}
