package dev.colibri.node.runtime;

import java.time.Duration;
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

    /**
     * Runs a request on the loop and waits for its answer or for the first failure of something else. A failure is
     * thrown as it is; a checked one within an {@link IllegalStateException}.
     *
     * @param atMost how long to wait; empty for however long it takes
     * @param broken completes with a failure when waiting makes no sense any more
     * @throws CommandException when time is up
     */
    <T> T ask(Optional<Duration> atMost, CompletableFuture<?> broken, Supplier<Future<T>> request) {
        if (Vertx.currentContext() == context) {
            throw new IllegalStateException("The event loop cannot wait for itself");
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            try {
                request.get().onComplete(answer::complete, answer::completeExceptionally);
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        CompletableFuture<T> either = answer.copy();
        broken.whenComplete((ignored, failure) -> {
            if (failure != null) {
                either.completeExceptionally(failure);
            }
        });
        return await(atMost, either);
    }

    private static <T> T await(Optional<Duration> atMost, CompletableFuture<T> answer) {
        try {
            return atMost.isPresent() ? answer.get(atMost.get().toNanos(), TimeUnit.NANOSECONDS) : answer.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (TimeoutException e) {
            throw new CommandException(ExitCode.TIMEOUT,
                    "No answer within " + atMost.orElseThrow().toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.ERROR, "Interrupted");
        }
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
