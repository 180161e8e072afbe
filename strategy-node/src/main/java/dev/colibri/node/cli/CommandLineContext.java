package dev.colibri.node.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Setting;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.SystemClock;
import dev.colibri.node.cli.market.LiveTools;
import dev.colibri.node.cli.market.watch.Console;
import dev.colibri.node.config.SettingTree;
import dev.colibri.node.runtime.Connections;
import dev.colibri.node.runtime.Interruption;
import dev.colibri.node.runtime.NodeRuntime;
import dev.colibri.node.runtime.Patience;
import dev.colibri.node.runtime.Registries;
import dev.colibri.node.runtime.Registry;
import dev.colibri.node.runtime.StateDirectory;

/**
 * What commands are lent. The event loop is started with the first connection and ended with the command, or when the
 * process is told to end.
 */
final class CommandLineContext implements CommandContext, AutoCloseable {
    /** What a command may take to end in order; it only has to write what it has. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Streams streams;
    private final Environment environment;
    private final Terminal terminal;
    private final ClassLoader loader;
    private final Interruption interruption = new Interruption();
    private Optional<Running> running = Optional.empty();

    CommandLineContext(Streams streams, Environment environment, Terminal terminal, ClassLoader loader) {
        this.streams = streams;
        this.environment = environment;
        this.terminal = terminal;
        this.loader = loader;
    }

    private record Running(NodeRuntime runtime, Connections connections, Thread hook) {}

    @Override
    public OpenedConnection open(String type, ConnectionName name, List<Setting> settings) {
        Registry<Connector<?>> connectors = Registries.connectors(loader);
        Connector<?> connector = connectors.find(type)
                .orElseThrow(() -> new ConfigException("", "", connectors.unknown(type))).provider();
        return running().connections().open(connector, name, SettingTree.of(settings), "");
    }

    private synchronized Running running() {
        if (running.isEmpty()) {
            NodeRuntime runtime = NodeRuntime.start(environment);
            Connections connections = new Connections(runtime);
            Thread hook = new Thread(() -> {
                interruption.raise(PATIENCE);
                end(runtime, connections);
                // A process that was told to end has its signal for an exit code, unless it says otherwise here.
                interruption.settled().ifPresent(Runtime.getRuntime()::halt);
            }, "colibri-end");
            Runtime.getRuntime().addShutdownHook(hook);
            running = Optional.of(new Running(runtime, connections, hook));
        }
        return running.get();
    }

    private static void end(NodeRuntime runtime, Connections connections) {
        connections.close();
        runtime.close();
    }

    /** Raised when the process is told to end. */
    Interruption interruption() {
        return interruption;
    }

    /** What commands need that run for long, shown on a console. */
    LiveTools liveTools(Console console) {
        return new LiveTools(interruption, console, () -> running().runtime().timers(),
                () -> Patience.of(environment).connecting());
    }

    @Override
    public Clock clock() {
        return SystemClock.INSTANCE;
    }

    @Override
    public Environment environment() {
        return environment;
    }

    @Override
    public Path stateDirectory() {
        return StateDirectory.prepare(environment);
    }

    @Override
    public InputStream input() {
        return streams.input();
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    /** Closes what was opened, and ends the event loop. */
    @Override
    public synchronized void close() {
        running.ifPresent(was -> {
            end(was.runtime(), was.connections());
            try {
                Runtime.getRuntime().removeShutdownHook(was.hook());
            } catch (IllegalStateException theProcessIsEnding) {
                // The hook runs now, and finds everything closed.
                return;
            }
        });
        running = Optional.empty();
    }
}
