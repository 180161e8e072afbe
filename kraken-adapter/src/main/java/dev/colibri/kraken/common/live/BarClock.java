package dev.colibri.kraken.common.live;

import java.time.Duration;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/** Tells a builder that its bar has ended, a while after its end; one timer at most. */
final class BarClock {
    private final BarBuilder builder;
    private final long delay;
    private final Timers timers;
    private @Nullable Timer timer;
    private long close;

    BarClock(BarBuilder builder, Duration delay, Timers timers) {
        this.builder = builder;
        this.delay = delay.toNanos();
        this.timers = timers;
    }

    /** Looks when the present bar ends; call it after whatever may have changed that. */
    void set() {
        OptionalLong next = builder.nextClose();
        if (next.isEmpty()) {
            stop();
        } else if (timer == null || next.getAsLong() != close) {
            stop();
            close = next.getAsLong();
            timer = timers.at(close + delay, this::ring);
        }
    }

    private void ring() {
        timer = null;
        builder.advanceTo(close);
        set();
    }

    void stop() {
        Timer running = timer;
        timer = null;
        if (running != null) {
            running.cancel();
        }
    }
}
