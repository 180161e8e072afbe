package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.limits.CostWindow;
import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.Margins;
import dev.colibri.kraken.common.limits.Reserve;
import dev.colibri.kraken.common.limits.Toll;

/** Texts on their way out, so many a second at most, in order. Nothing waits for them: a timer sends what must wait. */
final class PacedQueue {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Texts sent in one second may arrive a little closer together. */
    private static final Margins ON_THE_WAY = new Margins(Duration.ZERO, Duration.ofMillis(50), Duration.ZERO);

    private final Clock clock;
    private final Timers timers;
    private final Toll toll;
    private final Consumer<String> writer;
    private final Deque<String> waiting = new ArrayDeque<>();
    private @Nullable Timer wake;

    /** @param perSecond how many are sent in any second at most */
    PacedQueue(Clock clock, Timers timers, int perSecond, Consumer<String> writer) {
        this.clock = clock;
        this.timers = timers;
        this.toll = new CostWindow(perSecond, SECOND, ON_THE_WAY, Reserve.NONE).toll(1, Lane.QUERY);
        this.writer = writer;
    }

    /** Sends a text after all that wait. */
    void send(String text) {
        waiting.addLast(text);
        pump();
    }

    /** Sends a text before all that wait. */
    void sendFirst(String text) {
        waiting.addFirst(text);
        pump();
    }

    int size() {
        return waiting.size();
    }

    /** Forgets what waits. */
    void clear() {
        waiting.clear();
        Timer timer = wake;
        if (timer != null) {
            timer.cancel();
            wake = null;
        }
    }

    private void pump() {
        while (wake == null && !waiting.isEmpty()) {
            long now = clock.ticks();
            long earliest = toll.earliest(now);
            if (earliest > now) {
                wake = timers.after(Duration.ofNanos(earliest - now), this::woken);
                return;
            }
            toll.pay(now);
            writer.accept(waiting.removeFirst());
        }
    }

    private void woken() {
        wake = null;
        pump();
    }
}
