package dev.colibri.kraken.common.limits;

/**
 * Who goes first when not everything may be sent at once: the earlier lane. A budget also keeps a part of itself for
 * the earlier lanes, so that a flood in a later one does not fill it.
 */
public enum Lane {
    /** Takes orders away, or keeps the venue's dead-man's switch wound up. */
    CANCEL,
    /** Changes an order that rests. */
    AMEND,
    /** Places an order. */
    CREATE,
    /** Asks for the present state: balances, open orders, a token. */
    QUERY,
    /** Pulls the past, page after page. */
    HISTORY
}
