package dev.colibri.kraken.scripted;

import java.util.concurrent.atomic.AtomicReference;

import io.vertx.core.Future;
import org.assertj.core.api.Assertions;

/** Looks into futures that are complete. */
public final class Answer {
    private Answer() {}

    /** What a future succeeded with. */
    public static <T> T of(Future<T> future) {
        if (future.failed()) {
            throw new AssertionError("failed: " + future.cause(), future.cause());
        }
        Assertions.assertThat(future.isComplete()).as("the answer is there").isTrue();
        AtomicReference<T> result = new AtomicReference<>();
        future.onSuccess(result::set);
        return result.get();
    }

    /** What a future failed with. */
    public static Throwable failure(Future<?> future) {
        Assertions.assertThat(future.failed()).as("the request failed").isTrue();
        return future.cause();
    }
}
