package dev.colibri.kraken.common.bars;

import dev.colibri.api.market.Bar;

/** Is told the venue's bars. */
public interface BarSink {

    /** A finished bar, in the order of the closes. */
    void bar(Bar bar);

    /** A gap is closed: bars come as they are finished again. */
    default void repaired() {}

    /**
     * Bars that open in a stretch of time are missing, if there are any, and will not be told.
     *
     * @param from nanoseconds since the epoch, inclusive
     * @param to exclusive
     * @param reason in words for a person
     */
    void lost(long from, long to, String reason);
}
