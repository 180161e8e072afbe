package dev.colibri.kraken.common.socket;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/**
 * Sends a ping every so often, and when half of the time that the link may be silent has passed without a word; says
 * when all of it has. One timer serves it all: a message only notes its time.
 */
final class KeepAlive {
    private final Clock clock;
    private final Timers timers;
    private final long heartbeat;
    private final long patience;
    private final Runnable ping;
    private final Runnable silent;
    private long heard;
    private long pinged;
    private @Nullable Timer timer;

    KeepAlive(Clock clock, Timers timers, Duration heartbeat, Duration patience, Runnable ping, Runnable silent) {
        this.clock = clock;
        this.timers = timers;
        this.heartbeat = heartbeat.toNanos();
        this.patience = patience.toNanos();
        this.ping = ping;
        this.silent = silent;
    }

    /** A link stands from now on. */
    void start() {
        heard = clock.ticks();
        pinged = heard;
        arm(heard);
    }

    /** Something came. */
    void heard() {
        heard = clock.ticks();
    }

    void stop() {
        Timer waiting = timer;
        if (waiting != null) {
            waiting.cancel();
            timer = null;
        }
    }

    private void arm(long now) {
        long due = Math.min(pinged + heartbeat, heard + (isAsked() ? patience : patience / 2));
        timer = timers.after(Duration.ofNanos(Math.max(1, due - now)), this::look);
    }

    /** Whether a ping was sent since anything came: then half of the patience is over already. */
    private boolean isAsked() {
        return pinged > heard;
    }

    private void look() {
        timer = null;
        long now = clock.ticks();
        long silence = now - heard;
        if (silence >= patience) {
            silent.run();
            return;
        }
        boolean due = now - pinged >= heartbeat || (silence >= patience / 2 && !isAsked());
        if (due) {
            pinged = now;
        }
        // Before the ping, which may find that the link is gone, and stop this.
        arm(now);
        if (due) {
            ping.run();
        }
    }
}
