package dev.colibri.kraken.common.limits;

/** By which request an order is cancelled now. */
public enum CancelRoad {
    /** The ordinary cancel. */
    SINGLE,
    /** The batch cancel, which the venue takes even above the limit. */
    BATCH
}
