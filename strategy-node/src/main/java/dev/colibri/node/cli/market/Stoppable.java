package dev.colibri.node.cli.market;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.node.runtime.Interruption;

/** Answers that fail with a {@link CancellationException} as soon as a person wants no more of them. */
final class Stoppable {
    private final Interruption interruption;
    private Optional<Promise<?>> waiting = Optional.empty();

    Stoppable(Interruption interruption) {
        this.interruption = interruption;
        interruption.onRaised(this::stop);
    }

    boolean isStopped() {
        return interruption.isRaised();
    }

    /** The same answer, or its cancellation. One at a time. */
    <T> Future<T> unlessStopped(Future<T> answer) {
        Promise<T> promise = Promise.promise();
        answer.onComplete(promise::tryComplete, promise::tryFail);
        synchronized (this) {
            waiting = Optional.of(promise);
        }
        if (isStopped()) {
            stop();
        }
        return promise.future();
    }

    private synchronized void stop() {
        waiting.ifPresent(
                promise -> promise.tryFail(new CancellationException("Nobody waits for the answer any more")));
    }
}
