package dev.colibri.api.market;

/** Which price a bar or a trigger follows. */
public enum PriceType {
    LAST, BID, ASK, MID, MARK, INDEX
}
