package dev.colibri.kraken.common.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/** Requests on their way: each reaches the venue after its own latency, by a clock that is off. */
final class Sent {
    private final long clockOffset;
    private final List<Arrival> arrivals = new ArrayList<>();

    Sent(long clockOffset) {
        this.clockOffset = clockOffset;
    }

    /** A request that leaves now; the venue judges it when it arrives. */
    void leave(long now, long latency, LongPredicate judge) {
        arrivals.add(new Arrival(now + latency + clockOffset, judge));
    }

    int size() {
        return arrivals.size();
    }

    /** How many the venue refuses, taking them in the order in which they arrive. */
    long refused() {
        arrivals.sort(Comparator.comparingLong(Arrival::time));
        return arrivals.stream().filter(arrival -> !arrival.judge().test(arrival.time())).count();
    }

    private record Arrival(long time, LongPredicate judge) {}
}
