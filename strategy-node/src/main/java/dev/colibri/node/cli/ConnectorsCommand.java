package dev.colibri.node.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.CapabilitiesTable;
import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.OutputFormat;
import dev.colibri.node.runtime.Registries;
import dev.colibri.node.runtime.Registry;

/** Lists the connectors installed, or says what one of them can do and how it is set up. */
@Command(name = "connectors", description = "List the connectors, or show what one can do and its settings.")
final class ConnectorsCommand implements Callable<Integer> {
    private static final List<Column> LIST = List.of(Column.text("type"), Column.text("aliases"),
            Column.text("products"), Column.text("description"));
    private static final List<Column> CAPABILITIES = List.of(Column.text("product"), Column.text("capability"),
            Column.text("support"), Column.text("note"));

    private final CommandContext context;
    private final ClassLoader loader;

    @Parameters(arity = "0..1", paramLabel = "TYPE",
            description = "A connector's type or alias.") private @Nullable String type;

    @Option(names = "--settings", description = "With TYPE: the settings alone.") private boolean settings;

    ConnectorsCommand(CommandContext context, ClassLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Registry<Connector<?>> connectors = Registries.connectors(loader);
        if (type == null) {
            list(connectors);
        } else {
            String name = type;
            show(connectors.find(name).orElseThrow(
                    () -> new CommandException(ExitCode.NOT_FOUND, connectors.unknown(name))));
        }
        return ExitCode.OK.code();
    }

    private void list(Registry<Connector<?>> connectors) {
        context.terminal().table(LIST, connectors.entries().stream().map(entry -> List.of(entry.type(),
                String.join(", ", entry.aliases()), products(entry.provider()), entry.provider().description()))
                .toList());
        if (connectors.entries().isEmpty()) {
            context.terminal().say("No connector is installed.");
        }
    }

    private static String products(Connector<?> connector) {
        return String.join(", ", connector.capabilities().stream().map(Capabilities::product).toList());
    }

    private void show(Registry.Entry<Connector<?>> entry) {
        Terminal terminal = context.terminal();
        List<Capabilities> capabilities = entry.provider().capabilities();
        if (settings) {
            SettingsRows.write(terminal, entry.settings());
        } else if (terminal.format() == OutputFormat.TABLE) {
            terminal.line(entry.type() + ": " + entry.provider().description());
            Optional.of(entry.aliases()).filter(aliases -> !aliases.isEmpty())
                    .ifPresent(aliases -> terminal.line("Also called " + String.join(", ", aliases)));
            terminal.line("");
            CapabilitiesTable.text(capabilities).lines().forEach(terminal::line);
            terminal.line("");
            SettingsRows.write(terminal, entry.settings());
        } else {
            terminal.table(CAPABILITIES, capabilities.stream().flatMap(product -> product.rows().stream()
                    .map(row -> List.of(product.product(), row.capability().words(),
                            row.support().name().toLowerCase(Locale.ROOT), row.note())))
                    .toList());
        }
    }
}
