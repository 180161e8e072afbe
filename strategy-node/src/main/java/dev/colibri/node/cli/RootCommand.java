package dev.colibri.node.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import dev.colibri.api.spi.Terminal.OutputFormat;

/** The command without a name: the options that all commands have. */
@Command(name = "colibri",
        description = "Shows which connectors and strategies are installed. Running them is yet to come.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:done", "1:failed", "2:not found, or a wrong command line", "3:not running",
                "4:a wrong configuration", "5:took too long"},
        optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n")
final class RootCommand implements Runnable {
    private final ConsoleTerminal terminal;

    @Spec private CommandSpec spec;

    private boolean stackTrace;

    RootCommand(ConsoleTerminal terminal) {
        this.terminal = terminal;
        this.spec = CommandSpec.create();
    }

    @Option(names = {"-o", "--output"}, paramLabel = "FORMAT", scope = ScopeType.INHERIT,
            description = "How to write rows: table, json, csv or ndjson.")
    void format(OutputFormat format) {
        terminal.choose(format);
    }

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    void stackTrace(boolean wanted) {
        stackTrace = wanted;
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    void help(boolean wanted) {
        // Picocli itself answers.
    }

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    void version(boolean wanted) {
        // Picocli itself answers.
    }

    boolean wantsStackTrace() {
        return stackTrace;
    }

    /** Whoever names no command needs to know which there are. */
    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
