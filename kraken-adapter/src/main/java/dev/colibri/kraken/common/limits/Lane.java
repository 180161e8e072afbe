package dev.colibri.kraken.common.limits;

/** Who goes first, in this order. */
public enum Lane {
    CANCEL, AMEND, CREATE, QUERY, HISTORY
}
