package dev.colibri.kraken.common.instruments;

import java.util.Objects;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Where work is done that would hold the event loop for too long, such as making some thousand instruments. The work
 * touches nothing but its own arguments and result; the answer comes back to the caller's loop.
 */
public interface LongWork {

    /** Does the work. What it throws is the answer's failure. */
    <T> Future<T> run(Supplier<T> work);

    /** On a worker of Vert.x. */
    static LongWork on(Vertx vertx) {
        return new LongWork() {
            @Override
            public <T> Future<T> run(Supplier<T> work) {
                return vertx.executeBlocking(work::get, false).map(Objects::requireNonNull);
            }
        };
    }

    /** At once, for callers whose time costs nothing. */
    static LongWork atOnce() {
        return new LongWork() {
            @Override
            public <T> Future<T> run(Supplier<T> work) {
                try {
                    return Future.succeededFuture(work.get());
                } catch (RuntimeException failure) {
                    return Future.failedFuture(failure);
                }
            }
        };
    }
}
