package dev.colibri.api.market;

/**
 * What kind of trade a print was. Only {@link #NORMAL} and {@link #LIQUIDATION} prints took liquidity from the book.
 */
public enum TradeKind {
    NORMAL, LIQUIDATION, ASSIGNMENT, TERMINATION, BLOCK, UNKNOWN
}
