package dev.colibri.kraken.common.market;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.kraken.common.history.Gathering;

/** One instrument's trades, from wherever the product keeps them. */
public interface TradePull {

    /**
     * Hands over the trades of a stretch, ascending, each once, until there are no more or enough.
     *
     * @param from inclusive, in nanoseconds since the epoch
     * @param to exclusive
     * @return how many rows the gathering has
     */
    Future<Long> pull(long from, long to, Gathering<Trade> into, HistoryProgress progress);

    /**
     * The newest trades before a time, ascending.
     *
     * @param most at most so many
     */
    Future<List<Trade>> newest(long to, int most, HistoryProgress progress);

    /**
     * The venue's time, in nanoseconds since the epoch; it may lag by as much as its resolution, and is never ahead.
     */
    Future<Long> now();
}
