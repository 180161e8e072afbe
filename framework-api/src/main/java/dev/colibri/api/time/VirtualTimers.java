package dev.colibri.api.time;

import java.time.Duration;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/** Timers of virtual time, by due time and then by the order in which they were set. */
final class VirtualTimers implements Timers {
    private final PriorityQueue<Entry> queue = new PriorityQueue<>();
    private final Clock clock;
    private long nextSequence;

    VirtualTimers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return add(Math.addExact(clock.nanos(), Math.max(0, delay.toNanos())), 0, task);
    }

    @Override
    public Timer at(long epochNanos, Runnable task) {
        return add(Math.max(clock.nanos(), epochNanos), 0, task);
    }

    @Override
    public Timer every(Duration period, Runnable task) {
        long nanos = Periods.check(period);
        return add(Math.addExact(clock.nanos(), nanos), nanos, task);
    }

    private Entry add(long due, long period, Runnable task) {
        Entry entry = new Entry(due, nextSequence++, period, task);
        queue.add(entry);
        return entry;
    }

    /** When the first timer is due; {@link ReplaySource#EXHAUSTED} when there is none. */
    long firstDue() {
        Entry first = queue.peek();
        return first == null ? ReplaySource.EXHAUSTED : first.due;
    }

    /** Runs the first timer; does nothing when there is none. */
    void runFirst() {
        @Nullable
        Entry entry = queue.poll();
        if (entry == null) {
            return;
        }
        if (entry.period > 0) {
            entry.due = Math.addExact(entry.due, entry.period);
            entry.sequence = nextSequence++;
            queue.add(entry);
        } else {
            entry.active = false;
        }
        entry.task.run();
    }

    /** One task, waiting. */
    private final class Entry implements Timer, Comparable<Entry> {
        private final long period;
        private final Runnable task;
        private long due;
        private long sequence;
        private boolean active = true;

        Entry(long due, long sequence, long period, Runnable task) {
            this.due = due;
            this.sequence = sequence;
            this.period = period;
            this.task = task;
        }

        @Override
        public void cancel() {
            if (active) {
                active = false;
                queue.remove(this);
            }
        }

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public int compareTo(Entry other) {
            int byDue = Long.compare(due, other.due);
            return byDue != 0 ? byDue : Long.compare(sequence, other.sequence);
        }
    }
}
