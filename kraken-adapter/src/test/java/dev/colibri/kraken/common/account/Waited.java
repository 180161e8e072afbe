package dev.colibri.kraken.common.account;

import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the outcome of futures that scripted answers complete at once. */
public final class Waited {
    private Waited() {}

    /** The value of a future that has succeeded. */
    public static <T> T value(Future<T> future) {
        assertThat(future.isComplete()).as("the answer is there").isTrue();
        if (future.failed()) {
            throw new AssertionError("the answer is a failure", future.cause());
        }
        return future.result();
    }

    /** The failure of a future. */
    public static Throwable failure(Future<?> future) {
        assertThat(future.failed()).as("the answer is a failure").isTrue();
        return future.cause();
    }

    /** The failure of a future, which the venue is to blame for. */
    public static VenueException refusal(Future<?> future) {
        assertThat(failure(future)).isInstanceOf(VenueException.class);
        return (VenueException) failure(future);
    }
}
