package dev.colibri.node.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.InitializationException;

import dev.colibri.api.spi.CommandProvider;
import dev.colibri.node.cli.market.MarketCommands;
import dev.colibri.node.runtime.Providers;

/** Puts the command line together from the commands here and those that other modules provide, and runs it. */
final class Application {
    private static final int HELP_WIDTH = 100;

    private final CommandLineContext context;
    private final ConsoleTerminal terminal;
    private final ClassLoader loader;

    Application(CommandLineContext context, ConsoleTerminal terminal, ClassLoader loader) {
        this.context = context;
        this.terminal = terminal;
        this.loader = loader;
    }

    int run(String[] arguments) {
        RootCommand root = new RootCommand(terminal);
        FailureReport failures = new FailureReport(terminal, root::wantsStackTrace);
        try {
            int code = commandLine(root, failures).execute(arguments);
            terminal.flushData();
            return code;
        } catch (Throwable e) { // The last frame before the user, who is to see a sentence whatever happens.
            return failures.report(e);
        }
    }

    private CommandLine commandLine(RootCommand root, FailureReport failures) {
        CommandLine line = new CommandLine(root);
        subcommands().forEach(command -> add(command, line));
        Arguments.teach(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(terminal.output());
        line.setErr(terminal.error());
        line.setParameterExceptionHandler(new UsageErrors(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
        return line;
    }

    /** A command and whom it came from. */
    private record Provided(CommandLine command, String provider) {
        String name() {
            return command.getCommandName();
        }
    }

    /**
     * In the order of their names. Those that cannot be had are told of and left out, so that all others still work.
     */
    private List<Provided> subcommands() {
        List<Provided> commands = new ArrayList<>();
        commands.addAll(commandsOf(new MarketCommands(loader, context.liveTools(terminal))));
        commands.add(new Provided(new CommandLine(new ConnectorsCommand(context, loader)), "the node"));
        commands.add(new Provided(new CommandLine(new StrategiesCommand(context, loader)), "the node"));
        Providers<CommandProvider> foreign = Providers.load(CommandProvider.class, "command provider", loader);
        foreign.failures().forEach(terminal::say);
        foreign.found().forEach(provider -> commands.addAll(commandsOf(provider)));
        commands.sort(Comparator.comparing(Provided::name));
        return commands;
    }

    private List<Provided> commandsOf(CommandProvider provider) {
        String name = provider.getClass().getName();
        List<Provided> commands = new ArrayList<>();
        try {
            for (Object command : provider.commands(context)) {
                try {
                    commands.add(new Provided(new CommandLine(command), name));
                } catch (InitializationException e) {
                    terminal.say("A command of " + name + " cannot be used: " + oneLine(e.getMessage()));
                }
            }
        } catch (Throwable e) { // Whatever a foreign class does, the commands of others are to work.
            terminal.say("The commands of " + name + " cannot be used: " + oneLine(e.toString()));
        }
        return commands;
    }

    private static String oneLine(@Nullable String text) {
        return String.join(" ", String.valueOf(text).lines().toList());
    }

    private void add(Provided command, CommandLine line) {
        try {
            line.addSubcommand(command.command());
        } catch (InitializationException e) {
            terminal.say("The command " + command.name() + " of " + command.provider() + " cannot be used: "
                    + oneLine(e.getMessage()));
        }
    }
}
