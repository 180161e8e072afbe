package dev.colibri.kraken.common.trades;

/**
 * What a live trade is whose number leaves some out. That numbers count without a hole is documented as a sequence and
 * confirmed by history, but for trades whose quantity was too small to print; whether the stream leaves any out was not
 * measured.
 */
public enum IdJumps {
    /**
     * A gap, to be closed from history: a trade that is missing in silence is worse than a request too many. Numbers
     * that history does not have either belong to no trade.
     */
    RECOVERED,
    /** Nothing but a count. */
    COUNTED
}
