package dev.colibri.api.model;

/** The two sides of a market. In a book, {@code BUY} is the bids and {@code SELL} the asks; of a trade, the side of its aggressor. */
public enum Side {
    BUY, SELL;

    private static final Side[] VALUES = values();

    /** The other side. */
    public Side opposite() {
        return VALUES[1 - ordinal()];
    }

    /** {@code +1} for a buy, {@code -1} for a sell: the sign of what it does to a position. */
    public int sign() {
        return 1 - 2 * ordinal();
    }
}
