package dev.colibri.node.cli;

import dev.colibri.api.config.Environment;
import dev.colibri.api.time.SystemClock;

/** The entry point of the application. */
public final class Main {
    private Main() {}

    /** Runs the command line given and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Streams.ofProcess(), Environment.ofProcess()));
    }

    /**
     * Runs a command line to its end and answers with its exit code, as {@link dev.colibri.api.spi.ExitCode} says. What
     * it started is closed when it returns; the streams stay open.
     */
    static int run(String[] arguments, Streams streams, Environment environment) {
        ConsoleTerminal terminal = new ConsoleTerminal(streams, environment, SystemClock.INSTANCE);
        ClassLoader loader = Main.class.getClassLoader();
        try (CommandLineContext context = new CommandLineContext(streams, environment, terminal, loader)) {
            return new Application(context, terminal, loader).run(arguments);
        } finally {
            terminal.flush();
        }
    }
}
