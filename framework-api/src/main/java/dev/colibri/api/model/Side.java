package dev.colibri.api.model;

/**
 * The two sides of a market. In a book, {@code BUY} is the bids and {@code SELL} the asks; of a trade, the side of its
 * aggressor.
 */
public enum Side {
    BUY(1), SELL(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** The other side. */
    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }

    /** {@code +1} for a buy, {@code -1} for a sell: the sign of what it does to a position. */
    public int sign() {
        return sign;
    }
}
