package dev.colibri.kraken.common.limits;

import java.time.Duration;

/**
 * A pause after a refusal: the first one short, each one that follows soon twice as long, up to a longest. A refusal
 * after a quiet minute is a first one again.
 */
final class Backoff {
    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final long first;
    private final long longest;
    private long pause;
    private long last;
    private long until = Long.MIN_VALUE;

    Backoff(Duration first, Duration longest) {
        this.first = first.toNanos();
        this.longest = longest.toNanos();
    }

    void refused(long now) {
        boolean soon = pause > 0 && Saturating.minus(now, last) <= QUIET;
        pause = soon ? Math.min(longest, 2 * pause) : first;
        last = now;
        until = Math.max(until, Saturating.plus(now, pause));
    }

    /** Ends the pause at this time, whatever it was. */
    void endsAt(long time) {
        until = time;
    }

    /** The end of the pause; long ago when there has been none. */
    long until() {
        return until;
    }
}
