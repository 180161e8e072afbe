package dev.colibri.api.time;

import java.time.Instant;

import dev.colibri.api.model.EventTime;

/** The machine's own clock and stopwatch. The only place where they are read. */
public final class SystemClock implements Clock {

    /** The one there is. */
    public static final SystemClock INSTANCE = new SystemClock();

    private SystemClock() {}

    @Override
    public long nanos() {
        return EventTime.nanos(Instant.now());
    }

    @Override
    public long ticks() {
        return System.nanoTime();
    }
}
