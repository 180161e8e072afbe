package dev.colibri.api.recording;

/** The first byte of each entry of a block. The numbers are the format: never reuse one. */
final class Tag {
    /** Names the next instrument of the block's dictionary. */
    static final int INSTRUMENT = 1;
    static final int QUOTE = 2;
    static final int TRADE = 3;
    static final int BAR = 4;
    static final int BOOK = 5;
    /** A whole book, for readers that begin at this block; others pass over it. */
    static final int BOOK_CHECKPOINT = 6;
    static final int ORDERS = 7;
    /** A whole order-by-order book, for readers that begin at this block; others pass over it. */
    static final int ORDERS_CHECKPOINT = 8;
    static final int DEPTH = 9;
    static final int MARK_PRICE = 10;
    static final int INDEX_PRICE = 11;
    static final int FUNDING_RATE = 12;
    static final int OPEN_INTEREST = 13;
    static final int STATISTICS = 14;
    static final int INSTRUMENT_STATUS = 15;
    static final int INSTRUMENT_UPDATE = 16;
    static final int VENUE_STATUS = 17;
    static final int STREAM_HEALTH = 18;
    /** Says that events are missing before this place, so that books have to begin anew. */
    static final int BREAK = 19;

    private Tag() {}
}
