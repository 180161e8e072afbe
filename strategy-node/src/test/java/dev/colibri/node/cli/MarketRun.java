package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.colibri.api.config.Environment;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.time.SystemClock;
import dev.colibri.node.runtime.Interruption;

/** Runs of the command line within the test's process, with one more connector installed. */
public final class MarketRun {
    private final Path home;
    private final ClassLoader loader;
    private boolean interactive;
    private boolean oneScreen;
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

    /** The same, with somebody who gets hold of the run's interruption before it begins. */
    public MarketRun interruptedBy(Consumer<Interruption> somebody) {
        before = somebody;
        return this;
    }

    /** Runs a command line to its end. */
    public CommandLineRun run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = oneScreen ? output : new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), output, error, () -> interactive);
        Environment environment = name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString())
                : Optional.empty();
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
}
