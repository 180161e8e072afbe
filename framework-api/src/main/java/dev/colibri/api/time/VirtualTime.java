package dev.colibri.api.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;

/**
 * Time that moves only when it is told to: a clock, timers, and the driver that walks sources and timers together.
 *
 * <p>What happens is ordered by time, then by {@link ReplaySource.Rank}, then by the order of registration (sources) or
 * of setting (timers). Each step runs one thing with the clock standing at its time, and waits for {@link Quiescence}
 * before the next. What a step defers to the present runs before time moves on. What a step throws reaches whoever
 * moves time, and time can be moved on afterwards. All methods are called on the one thread, or event loop, that the
 * virtual world runs on.
 */
public final class VirtualTime implements ReplayDriver {
    private final VirtualClock clock;
    private final VirtualTimers timers;
    private final List<ReplaySource> sources = new ArrayList<>();
    private final Quiescence quiescence;
    private boolean stepping;

    /** Time that stands at a moment, in a world in which everything happens inside the step. */
    public VirtualTime(Instant start) {
        this(start, Quiescence.IMMEDIATE);
    }

    /** Time that stands at a moment. */
    public VirtualTime(Instant start, Quiescence quiescence) {
        this.clock = new VirtualClock(EventTime.nanos(start));
        this.timers = new VirtualTimers(clock);
        this.quiescence = quiescence;
    }

    public Clock clock() {
        return clock;
    }

    public Timers timers() {
        return timers;
    }

    @Override
    public void register(ReplaySource source) {
        if (source.rank() == ReplaySource.Rank.TIMER) {
            throw new InvalidValueException("rank of a replay source", "TIMER", "must be one of the sources' own");
        }
        if (source.nextTime() < clock.nanos()) {
            throw new InvalidValueException("start of a replay source", EventTime.instant(source.nextTime()).toString(),
                    "must not lie before the present, " + clock.instant());
        }
        int at = sources.size();
        while (at > 0 && sources.get(at - 1).rank().compareTo(source.rank()) > 0) {
            at--;
        }
        sources.add(at, source);
    }

    /**
     * Runs the next thing, if it happens no later than {@code limit}.
     *
     * @param limit nanoseconds since the epoch
     * @return whether something ran; otherwise nothing changed, the clock included
     */
    public boolean step(long limit) {
        if (stepping) {
            throw new IllegalStateException("Virtual time was asked to move from inside one of its own steps");
        }
        ReplaySource source = firstSource();
        long sourceTime = source == null ? ReplaySource.EXHAUSTED : source.nextTime();
        long timerTime = timers.firstDue();
        boolean timerFirst = timerTime < sourceTime
                || (timerTime == sourceTime && source != null && source.rank() == ReplaySource.Rank.COMMAND);
        long time = timerFirst ? timerTime : sourceTime;
        if (time > limit || time == ReplaySource.EXHAUSTED) {
            return false;
        }
        if (time < clock.nanos()) {
            throw new IllegalStateException(
                    "A replay source went back in time, to " + EventTime.instant(time) + " from "
                            + clock.instant());
        }
        clock.set(time);
        stepping = true;
        try {
            if (timerFirst || source == null) {
                timers.runFirst();
            } else {
                source.deliver();
            }
            quiescence.settle();
        } finally {
            stepping = false;
        }
        return true;
    }

    /**
     * Runs everything up to a time, itself included, and leaves the clock there. A time that has passed changes
     * nothing.
     */
    public void runUntil(long epochNanos) {
        while (step(epochNanos)) {
            // each step does its own work
        }
        if (epochNanos > clock.nanos()) {
            clock.set(epochNanos);
        }
    }

    /** Runs everything of the next stretch of time, its end included, and leaves the clock there. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new InvalidValueException("advance of virtual time", by.toString(), "must not be negative");
        }
        runUntil(Math.addExact(clock.nanos(), by.toNanos()));
    }

    /**
     * Runs until every source is exhausted, with the timers that come due meanwhile. The clock stays at the last event.
     */
    public void runSources() {
        for (ReplaySource source = firstSource(); source != null; source = firstSource()) {
            step(source.nextTime());
        }
    }

    /** Whether every source is exhausted. */
    public boolean isExhausted() {
        return firstSource() == null;
    }

    /** The source with the earliest event; the first in rank and registration among equals. */
    private @Nullable ReplaySource firstSource() {
        ReplaySource first = null;
        long earliest = ReplaySource.EXHAUSTED;
        for (int i = 0; i < sources.size(); i++) {
            ReplaySource source = sources.get(i);
            long time = source.nextTime();
            if (time < earliest) {
                earliest = time;
                first = source;
            }
        }
        return first;
    }
}
