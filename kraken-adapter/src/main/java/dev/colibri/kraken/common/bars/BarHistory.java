package dev.colibri.kraken.common.bars;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;

/** Asks the venue for finished bars of the past. */
@FunctionalInterface
public interface BarHistory {

    /**
     * All bars that open in a stretch of time, ascending, each once; or a failure. The future completes on the event
     * loop of whoever asks. It is not asked again because of a failure.
     *
     * @param from nanoseconds since the epoch, inclusive
     * @param to exclusive
     */
    Future<List<Bar>> opening(long from, long to);
}
