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

    /** The gaps of one run: all of {@link #gaps}, or hardly any, so that the limits are always touched. */
    static Arbitrary<Arbitrary<Long>> paces() {
        return Arbitraries.of(gaps(), Arbitraries.longs().between(0, 20 * MILLI));
    }

    /** Times from paying to charging: often the shortest or the longest, which together are the worst. */
    static Arbitrary<Long> latencies() {
        return Arbitraries.oneOf(Arbitraries.of(0L, 500 * MILLI), Arbitraries.longs().between(0, 500 * MILLI));
    }

    /** Times between two steps of the venue's decay; 0 is an even decay. */
    static Arbitrary<Long> steps() {
        return Arbitraries.oneOf(Arbitraries.of(0L, 3 * SECOND), Arbitraries.longs().between(SECOND, 3 * SECOND));
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
