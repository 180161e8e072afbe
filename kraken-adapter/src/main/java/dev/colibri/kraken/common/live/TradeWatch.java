package dev.colibri.kraken.common.live;

import dev.colibri.api.market.Trade;

/** What one subscription takes from an instrument's trades. Times are the venue's. */
public interface TradeWatch extends Watch {

    /** Every trade from a time on will be told. */
    default void begun(long since) {}

    /** A trade as it happens. */
    void live(Trade trade);

    /** Trades may be missing from a time on. */
    default void missing(long from) {}

    /** A trade that was missing. */
    void recovered(Trade trade);

    /** Nothing is missing up to a time, and live trades go on. */
    default void repaired(long until) {}

    /** What is missing stays so; from a time on all are told again. */
    default void lost(String reason, long since) {}
}
