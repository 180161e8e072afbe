package dev.colibri.api.order;

/** The kinds of order. {@link OrderTerms} carries the prices that belong to each. */
public enum OrderType {
    MARKET,
    LIMIT,
    STOP_MARKET,
    STOP_LIMIT,
    MARKET_IF_TOUCHED,
    LIMIT_IF_TOUCHED,
    TRAILING_STOP_MARKET,
    TRAILING_STOP_LIMIT;

    /** Whether it waits for a trigger before it is an order in the book. */
    public boolean isTriggered() {
        return this != MARKET && this != LIMIT;
    }

    /**
     * Whether its trigger makes it a limit order, which may rest once more; what becomes a market order never rests.
     */
    public boolean hasTriggeredState() {
        return isTriggered() && hasLimit();
    }

    /** Whether what reaches the book has a limit price. */
    public boolean hasLimit() {
        return this == LIMIT || this == STOP_LIMIT || this == LIMIT_IF_TOUCHED || this == TRAILING_STOP_LIMIT;
    }
}
