package dev.colibri.api.model;

/** What a market accepts. */
public enum TradingStatus {
    /** Everything. */
    ONLINE(true, true),
    /** Cancels only; nothing matches. */
    CANCEL_ONLY(false, true),
    /** Orders that only rest, and cancels. */
    POST_ONLY(true, true),
    /** Limit orders and cancels. */
    LIMIT_ONLY(true, true),
    /** Orders that make a position smaller, and cancels. */
    REDUCE_ONLY(true, true),
    /** Nothing, not even cancels. */
    MAINTENANCE(false, false),
    /** Announced but not yet open. */
    WORK_IN_PROGRESS(false, false),
    /** Halted; the venue does not say for how long. */
    SUSPENDED(false, true),
    /** Gone for good. */
    DELISTED(false, false);

    private final boolean orders;
    private final boolean cancels;

    TradingStatus(boolean orders, boolean cancels) {
        this.orders = orders;
        this.cancels = cancels;
    }

    /** Whether some kind of new order is accepted. */
    public boolean acceptsOrders() {
        return orders;
    }

    /** Whether cancels are accepted. */
    public boolean acceptsCancels() {
        return cancels;
    }
}
