package dev.colibri.api.time;

import java.time.Instant;

import dev.colibri.api.model.EventTime;

/**
 * Tells the time. Two times are told: the calendar's, which may step when the machine's clock is set, and a
 * stopwatch's, which never goes back.
 */
public interface Clock {

    /** Now, in nanoseconds since the epoch. May step backwards when the machine's clock is set. */
    long nanos();

    /**
     * A stopwatch in nanoseconds from an arbitrary start; never goes back. Durations and deadlines are measured with
     * it.
     */
    long ticks();

    /** {@link #nanos()} as an instant. */
    default Instant instant() {
        return EventTime.instant(nanos());
    }
}
