package dev.colibri.kraken.common.trades;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Trade;

/** Asks the venue for the trades of an instrument's past. */
@FunctionalInterface
public interface TradeHistory {

    /**
     * All trades from a time up to now, ascending, each once, of origin {@code RECOVERED}; or a failure. The future
     * completes on the event loop of whoever asks. Whether a failed request is worth another is for this method to
     * know: it is not asked again because of a failure.
     *
     * @param fromTime nanoseconds since the epoch, inclusive
     */
    Future<List<Trade>> since(long fromTime);
}
