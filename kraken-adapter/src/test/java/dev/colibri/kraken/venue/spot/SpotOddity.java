package dev.colibri.kraken.venue.spot;

/** What the venue is documented or was seen to do, and does not do here unless it is told to. */
public enum SpotOddity {
    /** A request too many is answered by a bare word, which is no refusal of anything. */
    BARE_RATE_REFUSAL,
    /** A change of a book lists each price twice; the last entry counts. */
    PRICES_TWICE,
    /** Of a request for several symbols all grants come first, and then all snapshots. */
    GRANTS_FIRST
}
