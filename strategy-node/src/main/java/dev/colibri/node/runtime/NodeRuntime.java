package dev.colibri.node.runtime;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.config.Environment;
import dev.colibri.api.random.Seed;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.ReplayDriver;
import dev.colibri.api.time.SystemClock;
import dev.colibri.api.time.Timers;
import dev.colibri.api.time.VertxTimers;

/**
 * What the connections and strategies of one node share: the trading Vert.x with its one event loop, clock, timers,
 * state directory, environment and seed.
 */
public final class NodeRuntime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeRuntime.class);
    /** Name resolution and files are all that workers do here. */
    private static final int WORKERS = 4;

    private final Vertx vertx;
    private final Context context;
    private final Timers timers;
    private final Path stateDirectory;
    private final Environment environment;
    private final Seed seed;
    private final Patience patience;

    private NodeRuntime(Vertx vertx, Path stateDirectory, Environment environment, Seed seed, Patience patience) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.timers = new VertxTimers(vertx, context, SystemClock.INSTANCE,
                thrown -> LOG.error("A timer's task failed", thrown));
        this.stateDirectory = stateDirectory;
        this.environment = environment;
        this.seed = seed;
        this.patience = patience;
    }

    /**
     * Starts a runtime on the system's clock, with chance that nobody can foresee.
     *
     * @throws dev.colibri.api.config.ConfigException when there is no usable state directory, or the environment holds
     *     no usable {@link Patience}
     */
    public static NodeRuntime start(Environment environment) {
        return start(environment, new Seed(new SecureRandom().nextLong()));
    }

    /** Starts a runtime on the system's clock, with the chance of a seed and the patience that the environment says. */
    public static NodeRuntime start(Environment environment, Seed seed) {
        return start(environment, seed, Patience.of(environment));
    }

    /** Starts a runtime on the system's clock, with the chance of a seed. */
    public static NodeRuntime start(Environment environment, Seed seed, Patience patience) {
        Path stateDirectory = StateDirectory.prepare(environment);
        VertxOptions options = new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(WORKERS)
                .setFileSystemOptions(new FileSystemOptions().setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false));
        return new NodeRuntime(Vertx.vertx(options), stateDirectory, environment, seed, patience);
    }

    Vertx vertx() {
        return vertx;
    }

    Loop loop() {
        return new Loop(context);
    }

    Clock clock() {
        return SystemClock.INSTANCE;
    }

    /** Timers of the event loop, to be used on it alone. */
    public Timers timers() {
        return timers;
    }

    Environment environment() {
        return environment;
    }

    Seed seed() {
        return seed;
    }

    Patience patience() {
        return patience;
    }

    /** There is none on the system's clock. */
    Optional<ReplayDriver> replay() {
        return Optional.empty();
    }

    public Path stateDirectory() {
        return stateDirectory;
    }

    /** Ends the event loop and all that runs on it, and waits for that as long as for a connection. */
    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(patience.closing().toNanos(),
                    TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("The event loop did not end in order: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
