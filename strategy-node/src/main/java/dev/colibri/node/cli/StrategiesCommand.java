package dev.colibri.node.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.OutputFormat;
import dev.colibri.api.strategy.StrategyFactory;
import dev.colibri.node.runtime.Registries;
import dev.colibri.node.runtime.Registry;

/** Lists the strategies installed, or says how one of them is set up. */
@Command(name = "strategies", description = "List the strategies, or show the settings of one.")
final class StrategiesCommand implements Callable<Integer> {
    private static final List<Column> LIST = List.of(Column.text("type"), Column.text("description"));

    private final CommandContext context;
    private final ClassLoader loader;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "A strategy's type.") private @Nullable String type;

    StrategiesCommand(CommandContext context, ClassLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Registry<StrategyFactory<?>> strategies = Registries.strategies(loader);
        if (type == null) {
            list(strategies);
        } else {
            String name = type;
            show(strategies.find(name).orElseThrow(
                    () -> new CommandException(ExitCode.NOT_FOUND, strategies.unknown(name))));
        }
        return ExitCode.OK.code();
    }

    private void list(Registry<StrategyFactory<?>> strategies) {
        context.terminal().table(LIST, strategies.entries().stream()
                .map(entry -> List.of(entry.type(), entry.provider().description())).toList());
        if (strategies.entries().isEmpty()) {
            context.terminal().say("No strategy is installed.");
        }
    }

    private void show(Registry.Entry<StrategyFactory<?>> entry) {
        Terminal terminal = context.terminal();
        if (terminal.format() == OutputFormat.TABLE) {
            terminal.line(entry.type() + ": " + entry.provider().description());
            terminal.line("");
        }
        SettingsRows.write(terminal, entry.settings());
    }
}
