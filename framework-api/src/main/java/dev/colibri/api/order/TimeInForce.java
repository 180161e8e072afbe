package dev.colibri.api.order;

/** How long an order lives. */
public enum TimeInForce {
    /** Until it is filled or cancelled. */
    GTC,
    /** Trades what it can at once; the rest is cancelled. */
    IOC,
    /** Trades all of it at once, or nothing. */
    FOK,
    /** Until a stated time. */
    GTD;

    /** Whether what does not trade at once is cancelled. */
    public boolean isImmediate() {
        return this == IOC || this == FOK;
    }
}
