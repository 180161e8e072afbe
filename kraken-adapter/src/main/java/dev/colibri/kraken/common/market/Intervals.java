package dev.colibri.kraken.common.market;

import dev.colibri.api.market.BarSpec;

/**
 * Where the intervals of time bars begin and end. This is the one place that knows: Colibri's own begin at the
 * multiples of their length since the epoch, so weeks begin on Thursdays. Those of the venue begin where its candles
 * do; that its weeks and its fifteen days agree is not documented, so where one of its candles is at hand, it is asked.
 *
 * @param length in nanoseconds
 * @param shift how far after a multiple of the length each begins
 */
public record Intervals(long length, long shift) {

    /** Colibri's own. */
    public static Intervals own(BarSpec.Time spec) {
        return new Intervals(spec.nanos(), 0);
    }

    /** Those of a venue one of whose candles opens at a time. */
    public static Intervals like(BarSpec.Time spec, long openTime) {
        return new Intervals(spec.nanos(), Math.floorMod(openTime, spec.nanos()));
    }

    /** The first border that is not before a time. */
    public long atOrAfter(long time) {
        return atOrBefore(time + length - 1);
    }

    /** The last border that is before a time. */
    public long before(long time) {
        return atOrBefore(time - 1);
    }

    /** The last border that is not after a time. */
    public long atOrBefore(long time) {
        return time - Math.floorMod(time - shift, length);
    }
}
