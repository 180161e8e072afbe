package dev.colibri.kraken.common.account;

import java.time.Instant;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.time.Clock;

/** A clock that goes on when it is told to. */
public final class StoppedClock implements Clock {
    private long now;

    public StoppedClock(String moment) {
        now = EventTime.nanos(Instant.parse(moment));
    }

    public void pass(long nanos) {
        now += nanos;
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
