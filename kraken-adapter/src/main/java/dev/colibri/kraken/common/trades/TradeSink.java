package dev.colibri.kraken.common.trades;

import dev.colibri.api.market.Trade;

/**
 * Is told an instrument's trades, and what is known of their completeness. Times are the venue's, in nanoseconds since
 * the epoch.
 *
 * <p>The order is: {@link #begun} once; then live trades; a gap is {@link #stale}, then perhaps recovered trades, then
 * either {@link #repaired} or {@link #lost}, then the live trades that were held back meanwhile. Among those there may
 * be recovered ones too: they come in the order of the venue. A trade at the very time that {@code begun} or
 * {@code lost} is about, or just before it, may follow.
 */
public interface TradeSink {

    /**
     * The feed begins: every trade that happens from a time on will be told, or missed with {@link #lost}.
     *
     * @param since may lie in the past, when it is known that nothing happened since
     */
    void begun(long since);

    /** A trade as it happens. */
    void live(Trade trade);

    /**
     * A gap opened: trades may be missing, and none is told as live before it is closed.
     *
     * @param from the time up to which all were told
     */
    void stale(long from);

    /** A trade of a gap, or one that was told after a gap was lost, of origin {@code RECOVERED}. */
    void recovered(Trade trade);

    /**
     * The gap is closed: all of its trades were told, and what follows is without a hole.
     *
     * @param until the time of the last trade that was told
     */
    void repaired(long until);

    /**
     * The gap is closed, and what is missing stays so.
     *
     * @param reason in words for a person
     * @param since the time from which on all are told again, greater than that of the gap
     */
    void lost(String reason, long since);
}
