package dev.colibri.api.model;

/** Which side of a trade somebody was, which decides the fee. */
public enum LiquiditySide {
    /** The order that rested in the book. */
    MAKER,
    /** The order that came and took. */
    TAKER
}
