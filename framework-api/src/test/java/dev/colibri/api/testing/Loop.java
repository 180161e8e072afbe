package dev.colibri.api.testing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import dev.colibri.api.time.VirtualTime;

/** Where a connection lives: who runs its calls and timers, and how one waits for it. */
sealed interface Loop {

    /** Runs something on the loop and gives its result, or throws what it threw. */
    <T> T call(Supplier<T> action);

    /** Lets things happen until something is so; {@code false} when it is still not so in the end. */
    boolean until(BooleanSupplier condition, VirtualTime time);

    /** The calling thread is the loop. Nothing happens beside it, so waiting is going from timer to timer. */
    record Caller() implements Loop {
        private static final long LONGEST_WAIT = Duration.ofHours(1).toNanos();

        @Override
        public <T> T call(Supplier<T> action) {
            return action.get();
        }

        @Override
        public boolean until(BooleanSupplier condition, VirtualTime time) {
            long last = time.clock().nanos() + LONGEST_WAIT;
            while (!condition.getAsBoolean()) {
                if (!time.step(last)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The loop is Vert.x's. What happens comes from sockets in real time, while virtual time flows beside it, so that
     * deadlines and back-offs pass too.
     *
     * @param thread the loop's
     * @param flow how much virtual time passes per look at the condition
     */
    record EventLoop(Context context, Thread thread, Duration flow) implements Loop {

        private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
        private static final Duration LOOK = Duration.ofMillis(2);

        /** The only event loop of a Vert.x. */
        static EventLoop of(Vertx vertx, Duration flow) {
            Context context = vertx.getOrCreateContext();
            return new EventLoop(context, onLoop(context, Thread::currentThread), flow);
        }

        @Override
        public <T> T call(Supplier<T> action) {
            return Thread.currentThread() == thread ? action.get() : onLoop(context, action);
        }

        private static <T> T onLoop(Context context, Supplier<T> action) {
            CompletableFuture<T> result = new CompletableFuture<>();
            context.runOnContext(now -> {
                try {
                    result.complete(action.get());
                } catch (RuntimeException | Error thrown) {
                    result.completeExceptionally(thrown);
                }
            });
            return joined(result);
        }

        @Override
        public boolean until(BooleanSupplier condition, VirtualTime time) {
            try {
                Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(LOOK).atMost(LONGEST_WAIT)
                        .until(() -> condition.getAsBoolean() || flowed(time));
                return true;
            } catch (ConditionTimeoutException never) {
                return false;
            }
        }

        private boolean flowed(VirtualTime time) {
            call(() -> {
                time.advance(flow);
                return true;
            });
            return false;
        }

        private static <T> T joined(CompletableFuture<T> result) {
            try {
                return result.orTimeout(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS).join();
            } catch (CompletionException thrown) {
                if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (thrown.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new AssertionError("the event loop did not answer", thrown.getCause());
            }
        }
    }
}
