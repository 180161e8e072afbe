package dev.colibri.api.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/** Timers that know how many of them will still run, so that a forgotten one is seen. */
final class CountedTimers implements Timers {
    private final Timers timers;
    private final List<Timer> set = new ArrayList<>();

    CountedTimers(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return counted(timers.after(delay, task));
    }

    @Override
    public Timer at(long epochNanos, Runnable task) {
        return counted(timers.at(epochNanos, task));
    }

    @Override
    public Timer every(Duration period, Runnable task) {
        return counted(timers.every(period, task));
    }

    int active() {
        set.removeIf(timer -> !timer.isActive());
        return set.size();
    }

    private Timer counted(Timer timer) {
        set.removeIf(other -> !other.isActive());
        set.add(timer);
        return timer;
    }
}
