package dev.colibri.kraken.common.trades;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Trade;

/** Knows which trades were told, and how others join on to them. */
abstract sealed class TradeLine permits CountedLine, RandomLine {
    private boolean known;
    private long lastTime = Long.MIN_VALUE / 2;

    /** Whether any trade was told, or is known to lie before the feed's begin. */
    final boolean isKnown() {
        return known;
    }

    /** The time of the last one. */
    final long lastTime() {
        return lastTime;
    }

    /** Notes a trade as told. */
    final void told(Trade trade) {
        known = true;
        lastTime = trade.eventTime();
        note(trade.idHigh(), trade.idLow());
    }

    /** Notes an id as told; for a counted one, all before it too. */
    abstract void note(long idHigh, long idLow);

    abstract boolean isTold(long idHigh, long idLow);

    /** Whether a trade that was not told follows the last one directly, as far as ids say. */
    abstract boolean follows(Trade trade);

    /** The trades of a message, oldest first. */
    abstract List<Trade> ordered(List<Trade> rows);

    /**
     * Joins what the venue tells of the past to what was told before it and to what was held back after it.
     *
     * @param past oldest first, without a hole
     * @param held came after the gap, in order of arrival
     * @param fromBegin that the past is known to begin early enough, if nothing was told before
     * @return what is to be told, in order, or {@code null} when the past does not reach from the one to the other
     */
    abstract @Nullable List<Trade> joined(List<Trade> past, List<Trade> held, boolean fromBegin);

    /** What of the trades that were held back is to be told, in order. */
    abstract List<Trade> untold(List<Trade> held);
}
