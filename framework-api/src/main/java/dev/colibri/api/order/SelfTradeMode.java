package dev.colibri.api.order;

/** What happens when an order would trade with another of the same owner. */
public enum SelfTradeMode {
    /** What the venue does when nothing is said. */
    VENUE_DEFAULT, CANCEL_NEWEST, CANCEL_OLDEST, CANCEL_BOTH
}
