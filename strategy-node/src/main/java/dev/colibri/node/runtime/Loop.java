package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;

/** The event loop, as seen by a thread that may wait for it. */
final class Loop {
    private final Context context;

    Loop(Context context) {
        this.context = context;
    }

    /** Runs a request on the loop, after all that it has been given before. What it throws fails the answer. */
    <T> CompletableFuture<T> start(Supplier<Future<T>> request) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            try {
                request.get().onComplete(answer::complete, answer::completeExceptionally);
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /**
     * Runs a request on the loop and waits for its answer, as {@link #await} does.
     *
     * @param atMost how long to wait; empty for however long it takes
     */
    <T> T ask(Optional<Duration> atMost, CompletableFuture<?> broken, Supplier<Future<T>> request) {
        mayWait();
        return await(start(request), broken, atMost, "No answer");
    }

    /** @throws IllegalStateException on the event loop */
    void mayWait() {
        if (context.equals(Vertx.currentContext())) {
            throw new IllegalStateException("The event loop cannot wait for itself");
        }
    }

    /**
     * Waits for an answer or for the first failure of something else. A failure is thrown as it is; a checked one
     * within an {@link IllegalStateException}.
     *
     * @param broken completes with a failure when waiting makes no sense any more
     * @param late what to say when time is up: {@code No answer}
     * @throws CommandException when time is up
     */
    static <T> T await(CompletableFuture<T> answer, CompletableFuture<?> broken, Optional<Duration> atMost,
            String late) {
        CompletableFuture<Object> first = CompletableFuture.anyOf(answer, broken);
        try {
            Object ignored = atMost.isPresent() ? first.get(atMost.get().toNanos(), TimeUnit.NANOSECONDS) : first.get();
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new CommandException(ExitCode.TIMEOUT,
                    late + " within " + atMost.orElseThrow().toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.ERROR, "Interrupted");
        }
        return answer.join();
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                    failure);
        };
    }
}
