package dev.colibri.api.time;

import java.time.Duration;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Timers on a Vert.x event loop.
 *
 * <p>Vert.x counts milliseconds: a task may run up to one millisecond late, never early. A time of the calendar is
 * looked at again when it should have come, and at least once an hour before, so that a clock that is set meanwhile is
 * heeded.
 */
public final class VertxTimers implements Timers {
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final long LONGEST_SLEEP = Duration.ofHours(1).toNanos();

    private final Vertx vertx;
    private final Context context;
    private final Clock clock;
    private final TaskFailures failures;

    /**
     * @param context the event loop on which tasks run
     * @param failures told when a task throws
     */
    public VertxTimers(Vertx vertx, Context context, Clock clock, TaskFailures failures) {
        this.vertx = vertx;
        this.context = context;
        this.clock = clock;
        this.failures = failures;
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        long due = Math.addExact(clock.ticks(), Math.max(0, delay.toNanos()));
        return new Armed(() -> due - clock.ticks(), task).arm();
    }

    @Override
    public Timer at(long epochNanos, Runnable task) {
        return new Armed(() -> epochNanos - clock.nanos(), task).arm();
    }

    @Override
    public Timer every(Duration period, Runnable task) {
        return new Repeated(Periods.check(period), clock.ticks(), task).arm();
    }

    /** How long still to wait, zero or negative when the time has come. */
    private interface Remaining {
        long nanos();
    }

    /** One task, waiting. */
    private class Armed implements Timer {
        private final Remaining remaining;
        private final Runnable task;
        private boolean active = true;
        private long vertxId = -1;

        Armed(Remaining remaining, Runnable task) {
            this.remaining = remaining;
            this.task = task;
        }

        Armed arm() {
            long wait = Math.min(LONGEST_SLEEP, remaining.nanos());
            if (wait <= 0) {
                vertxId = -1;
                context.runOnContext(ignored -> wake());
            } else {
                vertxId = vertx.setTimer(Math.ceilDiv(wait, NANOS_PER_MILLI), ignored -> wakeOnLoop());
            }
            return this;
        }

        /** Vert.x runs a timer on the loop that set it, which need not be ours. */
        private void wakeOnLoop() {
            if (context.equals(Vertx.currentContext())) {
                wake();
            } else {
                context.runOnContext(ignored -> wake());
            }
        }

        private void wake() {
            if (!active) {
                return;
            }
            if (remaining.nanos() > 0) {
                arm();
                return;
            }
            due();
        }

        void due() {
            active = false;
            runTask();
        }

        final void runTask() {
            try {
                task.run();
            } catch (RuntimeException | Error thrown) {
                failures.failed(thrown);
            }
        }

        @Override
        public void cancel() {
            active = false;
            if (vertxId >= 0) {
                vertx.cancelTimer(vertxId);
                vertxId = -1;
            }
        }

        @Override
        public boolean isActive() {
            return active;
        }
    }

    /** One task, again and again at whole periods from its start. */
    private final class Repeated extends Armed {
        private final Schedule schedule;

        private Repeated(Schedule schedule, Runnable task) {
            super(() -> schedule.due - clock.ticks(), task);
            this.schedule = schedule;
        }

        Repeated(long period, long start, Runnable task) {
            this(new Schedule(period, start + period), task);
        }

        @Override
        void due() {
            schedule.skipTo(clock.ticks());
            runTask();
            if (isActive()) {
                arm();
            }
        }
    }

    /** When a repeated task is next due. */
    private static final class Schedule {
        private final long period;
        private long due;

        Schedule(long period, long due) {
            this.period = period;
            this.due = due;
        }

        /** The first whole period after now. */
        void skipTo(long now) {
            due += period * (Math.floorDiv(now - due, period) + 1);
        }
    }
}
