package dev.colibri.kraken.common.limits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Counters by name. One that has fallen to zero is as good as a new one and is forgotten; each time the number has
 * doubled, all of these go at once, so that the work for each new name stays constant.
 */
final class Remembered<C> {
    private static final int FIRST_SWEEP = 64;

    /** Whether a counter has fallen to zero. */
    interface IdleRule<C> {
        boolean isIdle(C counter, long now);
    }

    private final Supplier<C> maker;
    private final IdleRule<C> idle;
    private final SequencedMap<String, C> counters = new LinkedHashMap<>();
    private int nextSweep = FIRST_SWEEP;

    Remembered(Supplier<C> maker, IdleRule<C> idle) {
        this.maker = maker;
        this.idle = idle;
    }

    /** The one of this name, if it is remembered. */
    @Nullable
    C find(String name) {
        return counters.get(name);
    }

    /** The one of this name, made if it is not remembered. */
    C obtain(String name, long now) {
        C known = counters.get(name);
        if (known != null) {
            return known;
        }
        if (counters.size() >= nextSweep) {
            sweep(now);
        }
        C made = maker.get();
        counters.put(name, made);
        return made;
    }

    /** Those that are not idle, in the order in which they were first used. */
    SequencedMap<String, C> busy(long now) {
        sweep(now);
        return Collections.unmodifiableSequencedMap(counters);
    }

    int size() {
        return counters.size();
    }

    private void sweep(long now) {
        counters.values().removeIf(counter -> idle.isIdle(counter, now));
        nextSweep = Math.max(FIRST_SWEEP, 2 * counters.size());
    }
}
