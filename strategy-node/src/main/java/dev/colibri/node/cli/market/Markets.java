package dev.colibri.node.cli.market;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.time.Clock;
import dev.colibri.node.runtime.Registries;
import dev.colibri.node.runtime.Registry;

/** Opens the connection that a command line names. */
final class Markets {
    private final CommandContext context;
    private final ClassLoader loader;

    Markets(CommandContext context, ClassLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    Terminal terminal() {
        return context.terminal();
    }

    Clock clock() {
        return context.clock();
    }

    /** Opens a market, its instruments loaded. */
    Market open(ConnectorOptions options) {
        Market market = new Market(options.connector(), connection(options));
        market.instruments();
        return market;
    }

    /**
     * Opens a connection without connecting it; it is named after its type.
     *
     * @throws CommandException with {@link ExitCode#NOT_FOUND} when there is no such connector
     */
    OpenedConnection connection(ConnectorOptions options) {
        Registry<Connector<?>> connectors = Registries.connectors(loader);
        String type = connectors.find(options.connector()).orElseThrow(
                () -> new CommandException(ExitCode.NOT_FOUND, connectors.unknown(options.connector()))).type();
        return context.open(type, new ConnectionName(type), options.settings());
    }
}
