package dev.colibri.kraken.common.limits;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What the properties of this package draw from. */
final class Draws {
    static final long MILLI = 1_000_000;
    static final long SECOND = 1_000 * MILLI;

    private Draws() {}

    /** Times between two wishes to send: often none, sometimes some seconds. */
    static Arbitrary<Long> gaps() {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.longs().between(0, 20 * MILLI)),
                Tuple.of(2, Arbitraries.longs().between(0, 2 * SECOND)),
                Tuple.of(1, Arbitraries.longs().between(0, 20 * SECOND)));
    }

    /** Times from paying to charging. */
    static Arbitrary<Long> latencies() {
        return Arbitraries.longs().between(0, 500 * MILLI).edgeCases(edges -> edges.add(0L, 500 * MILLI));
    }

    /** Times between two steps of the venue's decay; 0 is an even decay. */
    static Arbitrary<Long> steps() {
        return Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(SECOND, 3 * SECOND));
    }

    /** Where the venue's clock, steps or windows stand against ours. */
    static Arbitrary<Long> offsets() {
        return Arbitraries.longs().between(-500 * MILLI, 500 * MILLI);
    }

    /** Where steps and windows begin. */
    static Arbitrary<Long> phases() {
        return Arbitraries.longs().between(0, 700 * SECOND);
    }
}
