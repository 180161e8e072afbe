package dev.colibri.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.ReplayDriver;
import dev.colibri.api.time.Timers;
import dev.colibri.api.time.VirtualTime;

/**
 * A node in memory, for tests of connectors: a clock that stands still until {@link #advance} or {@link #until} moves
 * it, timers that hang on that clock, and sinks that keep everything.
 *
 * <p>There are two kinds. {@link Builder#build()} makes one whose event loop is the calling thread: everything happens
 * inside the calls below, in one order, without Vert.x, and a future completes where its timer runs. {@link
 * Builder#onEventLoop()} makes one whose loop is Vert.x's only event loop, for connectors with sockets: calls must then
 * go through {@link #run} or {@link #call}, and {@link #until} waits for real while virtual time flows.
 */
public final class TestNode implements NodeContext, AutoCloseable {
    private static final int SHOWN = 20;

    private final ConnectionName name;
    private final Seed seed;
    private final Map<String, String> variables;
    private final Map<ConnectionName, Connection> wrapped;
    private final VirtualTime time;
    private final CountedTimers timers;
    private final RecordingMarketSink market = new RecordingMarketSink();
    private final RecordingExecutionSink execution = new RecordingExecutionSink();
    private final Loop loop;
    private @Nullable Vertx vertx;
    private @Nullable Path stateDirectory;

    private TestNode(Builder builder) {
        name = builder.name;
        seed = new Seed(builder.seed);
        variables = new LinkedHashMap<>(builder.variables);
        wrapped = new LinkedHashMap<>(builder.wrapped);
        time = new VirtualTime(builder.start);
        timers = new CountedTimers(time.timers());
        loop = builder.eventLoop ? Loop.EventLoop.of(vertx(), builder.flow) : new Loop.Caller();
    }

    /** A node for a connection of this name, everything else as usual. */
    public static TestNode inMemory(String connection) {
        return named(connection).build();
    }

    /** Begins a node for a connection of this name. */
    public static Builder named(String connection) {
        return new Builder(new ConnectionName(connection));
    }

    /** Runs something on the connection's event loop and waits for its end. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Asks for something on the connection's event loop. What it throws is thrown here. */
    public <T> T call(Supplier<T> question) {
        return loop.call(question);
    }

    /** Moves the clock on; every timer on the way runs at its time. Zero runs what is due now. */
    public void advance(Duration duration) {
        run(() -> time.advance(duration));
    }

    /**
     * Lets things happen until something is so: in memory from timer to timer, for at most an hour of virtual time; on
     * an event loop for at most 30 seconds of real time.
     *
     * @param what what is waited for, for the message when it never comes
     */
    public void until(String what, BooleanSupplier condition) {
        if (!loop.until(condition, time)) {
            throw new AssertionError("waited in vain for: " + what + "; seen last: " + last(market.events()) + " and "
                    + last(execution.all()));
        }
    }

    /** Waits for an answer. A failure is thrown, unchanged if unchecked. */
    public <T> T await(Future<T> future) {
        until("an answer", future::isComplete);
        if (future.succeeded()) {
            return future.result();
        }
        if (future.cause() instanceof RuntimeException cause) {
            throw cause;
        }
        throw new AssertionError("the request failed", future.cause());
    }

    /** Waits for a failure and gives it; a success is an error. */
    public Throwable awaitFailure(Future<?> future) {
        until("a failure", future::isComplete);
        if (future.succeeded()) {
            throw new AssertionError("should have failed, but answered " + future.result());
        }
        return future.cause();
    }

    /** How many timers will still run: none, when everything was cleaned up. */
    public int activeTimers() {
        return call(timers::active);
    }

    /** Adds a connection that others may wrap. */
    public void lend(Connection connection) {
        wrapped.put(connection.name(), connection);
    }

    @Override
    public ConnectionName name() {
        return name;
    }

    @Override
    public Vertx vertx() {
        Vertx mine = vertx;
        if (mine == null) {
            mine = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
            vertx = mine;
        }
        return mine;
    }

    @Override
    public Clock clock() {
        return time.clock();
    }

    @Override
    public Timers timers() {
        return timers;
    }

    @Override
    public RecordingMarketSink market() {
        return market;
    }

    @Override
    public RecordingExecutionSink execution() {
        return execution;
    }

    @Override
    public Connection connection(ConnectionName wanted) {
        Connection found = wrapped.get(wanted);
        if (found == null) {
            throw new ConfigException("", wanted.value(), "must be one of the connections " + wrapped.keySet());
        }
        return found;
    }

    @Override
    public Environment environment() {
        return variable -> Optional.ofNullable(variables.get(variable));
    }

    @Override
    public Path stateDirectory() {
        Path mine = stateDirectory;
        if (mine == null) {
            try {
                mine = Files.createTempDirectory("colibri-test");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            stateDirectory = mine;
        }
        return mine;
    }

    @Override
    public Optional<ReplayDriver> replay() {
        return Optional.of(time);
    }

    @Override
    public Seed seed(String purpose) {
        return seed.forPurpose(purpose);
    }

    /** Ends Vert.x, if it was ever needed, and removes the state directory. Timers simply never run again. */
    @Override
    public void close() {
        Vertx mine = vertx;
        if (mine != null) {
            try {
                mine.close().toCompletionStage().toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
            } finally {
                vertx = null;
            }
        }
        Path directory = stateDirectory;
        if (directory != null) {
            delete(directory);
        }
    }

    private static <T> List<T> last(List<T> seen) {
        return seen.subList(Math.max(0, seen.size() - SHOWN), seen.size());
    }

    private static void delete(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a node is made from. */
    public static final class Builder {
        private final ConnectionName name;
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<ConnectionName, Connection> wrapped = new LinkedHashMap<>();
        private Instant start = Instant.parse("2026-01-05T09:30:00Z");
        private long seed = 1;
        private boolean eventLoop;
        private Duration flow = Duration.ofMillis(10);

        private Builder(ConnectionName name) {
            this.name = name;
        }

        /** When the clock starts; a Monday morning if not said. */
        public Builder startingAt(Instant moment) {
            start = moment;
            return this;
        }

        /** The seed of {@link NodeContext#seed}. */
        public Builder seed(long number) {
            seed = number;
            return this;
        }

        /** Sets an environment variable; there are no others. */
        public Builder variable(String variable, String value) {
            variables.put(variable, value);
            return this;
        }

        /** A connection that the tested one wraps. */
        public Builder lending(Connection connection) {
            wrapped.put(connection.name(), connection);
            return this;
        }

        /** Puts the node on a real event loop, as connectors with sockets need. */
        public Builder onEventLoop() {
            eventLoop = true;
            return this;
        }

        /** How much virtual time passes per two real milliseconds of waiting on an event loop; ten milliseconds. */
        public Builder flow(Duration virtual) {
            flow = virtual;
            return this;
        }

        public TestNode build() {
            return new TestNode(this);
        }
    }
}
