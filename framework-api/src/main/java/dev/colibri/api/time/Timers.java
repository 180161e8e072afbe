package dev.colibri.api.time;

import java.time.Duration;

/**
 * Runs things later, on the event loop that owns these timers. Methods are called on that loop, and so are the tasks; a
 * task that throws is reported to the owner and harms no other.
 */
public interface Timers {

    /**
     * Runs a task once.
     *
     * @param delay zero or negative means as soon as the current callback has ended, never inside it
     */
    Timer after(Duration delay, Runnable task);

    /**
     * Runs a task once at a time of the clock, in nanoseconds since the epoch; a time that has passed means as soon as
     * the current callback has ended.
     */
    Timer at(long epochNanos, Runnable task);

    /**
     * Runs a task again and again, the first time after one period. A run that comes late does not shift the later
     * ones, and runs that were missed are not made up.
     *
     * @param period positive
     */
    Timer every(Duration period, Runnable task);
}
