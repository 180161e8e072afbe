package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.colibri.api.config.Environment;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.time.SystemClock;
import dev.colibri.node.cli.market.watch.Console;
import dev.colibri.node.runtime.Interruption;

/** Runs of the command line within the test's process, with one more connector installed. */
public final class MarketRun {
    private final Path home;
    private final ClassLoader loader;
    private boolean interactive;
    private boolean oneScreen;
    private Optional<Console.Size> screen = Optional.empty();
    private Map<String, String> variables = Map.of();
    private OutputStream broken = OutputStream.nullOutputStream();
    private Consumer<Interruption> before = interruption -> {};

    /** @param home a directory of the test's own */
    public MarketRun(Path home, Class<? extends Connector<?>> connector) throws IOException {
        this.home = home;
        this.loader = new URLClassLoader(new URL[]{install(home, connector).toUri().toURL()},
                MarketRun.class.getClassLoader());
    }

    /** Announces a connector in a directory for a class path. */
    public static Path install(Path home, Class<? extends Connector<?>> connector) throws IOException {
        Path services = Files.createDirectories(home.resolve("installed/META-INF/services"));
        Files.write(services.resolve(Connector.class.getName()), List.of(connector.getName()));
        return home.resolve("installed");
    }

    /** The same, watched by a person. */
    public MarketRun watched() {
        interactive = true;
        return this;
    }

    /** The same, with data and all else in one stream, as a person sees them; it comes as the output. */
    public MarketRun onOneScreen() {
        oneScreen = true;
        return this;
    }

    /** The same, with an output that goes to a terminal. */
    public MarketRun onScreen(int columns, int rows) {
        screen = Optional.of(new Console.Size(columns, rows));
        return this;
    }

    /** The same, with a variable of the environment. */
    public MarketRun with(String variable, String value) {
        variables = Map.of(variable, value);
        return this;
    }

    /** The same, with an output whose reader goes after so many pieces. */
    public MarketRun readFor(int pieces) {
        broken = new OutputStream() {
            private int left = pieces;

            @Override
            public void write(int b) throws IOException {
                write(new byte[]{(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (left-- <= 0) {
                    throw new ReaderGoneException(new IOException("Broken pipe"));
                }
            }
        };
        return this;
    }

    /** The same, with somebody who gets hold of the run's interruption before it begins. */
    public MarketRun interruptedBy(Consumer<Interruption> somebody) {
        before = somebody;
        return this;
    }

    /** Runs a command line to its end. */
    public CommandLineRun run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = oneScreen ? output : new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), new Split(output, broken), error,
                () -> interactive, () -> screen);
        Environment environment = name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString())
                : Optional.ofNullable(variables.get(name));
        ConsoleTerminal terminal = new ConsoleTerminal(streams, environment, SystemClock.INSTANCE);
        int code;
        try (CommandLineContext context = new CommandLineContext(streams, environment, terminal, loader)) {
            before.accept(context.interruption());
            code = new Application(context, terminal, loader).run(arguments);
        }
        terminal.flush();
        return new CommandLineRun(code, output.toString(StandardCharsets.UTF_8),
                oneScreen ? "" : error.toString(StandardCharsets.UTF_8));
    }

    /** Writes to both. */
    private static final class Split extends OutputStream {
        private final OutputStream one;
        private final OutputStream other;

        Split(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            other.write(bytes, from, length);
            one.write(bytes, from, length);
        }
    }
}
