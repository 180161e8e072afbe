package dev.colibri.api.time;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VertxTimersTest {
    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failed = new LinkedBlockingQueue<>();
    private final SettableClock clock = new SettableClock();
    private Context context;
    private Timers timers;

    @BeforeEach
    void onOneLoop() {
        context = vertx.getOrCreateContext();
        timers = new VertxTimers(vertx, context, clock, failed::add);
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aTaskRunsOnTheOwnersLoopAfterTheCurrentCallback() throws Exception {
        onLoop(() -> {
            Timer timer = timers.after(Duration.ZERO,
                    () -> happened.add("task on the loop " + (Vertx.currentContext() == context)));
            happened.add("callback ends");
            return timer;
        });
        assertThat(next()).isEqualTo("callback ends");
        assertThat(next()).isEqualTo("task on the loop true");
    }

    @Test
    void aTimerSetFromOutsideTheLoopStillRunsOnIt() throws Exception {
        clock.ticks.set(0);
        timers.after(Duration.ofNanos(1),
                () -> happened.add("task on the loop " + (Vertx.currentContext() == context)));
        clock.ticks.set(1);
        assertThat(next()).isEqualTo("task on the loop true");
    }

    @Test
    void aTimerNeverRunsBeforeItsTimeByTheClock() throws Exception {
        onLoop(() -> timers.at(1_000_000, () -> happened.add("at " + clock.calendar.get())));
        onLoop(() -> timers.after(Duration.ofMillis(3), () -> {
            clock.calendar.set(999_999);
            happened.add("stopwatch ran");
        }));
        clock.ticks.set(Duration.ofMillis(3).toNanos());
        assertThat(next()).isEqualTo("stopwatch ran");
        clock.calendar.set(1_000_000);
        assertThat(next()).isEqualTo("at 1000000");
    }

    @Test
    void aCancelledTimerDoesNotRun() throws Exception {
        Timer cancelled = onLoop(() -> {
            Timer timer = timers.after(Duration.ZERO, () -> happened.add("never"));
            timer.cancel();
            timer.cancel();
            timers.after(Duration.ZERO, () -> happened.add("later"));
            return timer;
        });
        assertThat(next()).isEqualTo("later");
        assertThat(cancelled.isActive()).isFalse();
        assertThat(happened).isEmpty();
    }

    @Test
    void aPeriodicTimerDoesNotMakeUpForMissedRuns() throws Exception {
        Timer[] timer = new Timer[1];
        onLoop(() -> timer[0] = timers.every(Duration.ofMillis(1), () -> {
            happened.add("beat at " + clock.ticks.get());
            if (clock.ticks.get() > 10_000_000) {
                timer[0].cancel();
            } else {
                clock.ticks.set(10_500_000);
                clock.nextTicks = 11_000_000;
            }
        }));
        clock.ticks.set(1_000_000);
        assertThat(next()).isEqualTo("beat at 1000000");
        assertThat(next()).isEqualTo("beat at 11000000");
        assertThat(onLoop(() -> timer[0]).isActive()).isFalse();
    }

    @Test
    void aTaskThatThrowsIsToldAndHarmsNoOther() throws Exception {
        onLoop(() -> {
            timers.after(Duration.ZERO, () -> {
                throw new IllegalStateException("told");
            });
            return timers.after(Duration.ZERO, () -> happened.add("other"));
        });
        assertThat(next()).isEqualTo("other");
        assertThat(failed.poll(10, TimeUnit.SECONDS)).hasMessage("told");
    }

    private String next() throws InterruptedException {
        String what = happened.poll(10, TimeUnit.SECONDS);
        assertThat(what).as("something happens within ten seconds").isNotNull();
        return what;
    }

    private <T> T onLoop(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.join();
    }

    /** A clock that a test sets, and that may jump once by itself when it is read. */
    private static final class SettableClock implements Clock {
        private final AtomicLong calendar = new AtomicLong();
        private final AtomicLong ticks = new AtomicLong();
        private volatile long nextTicks;

        @Override
        public long nanos() {
            return calendar.get();
        }

        @Override
        public long ticks() {
            long now = ticks.get();
            if (nextTicks > now) {
                ticks.set(nextTicks);
            }
            return now;
        }
    }
}
