package dev.colibri.api.time;

/** Stands still until it is set. Calendar and stopwatch agree. */
final class VirtualClock implements Clock {
    private long now;

    VirtualClock(long now) {
        this.now = now;
    }

    void set(long time) {
        now = time;
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public long ticks() {
        return now;
    }
}
