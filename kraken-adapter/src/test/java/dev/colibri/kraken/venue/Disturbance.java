package dev.colibri.kraken.venue;

/** What can happen to one message of a stream. */
public enum Disturbance {
    /** The wire's own means say that it is wrong, if the stream has such; else as if it were lost. */
    CORRUPT,
    /** It never comes. */
    LOSE,
    /** It comes twice. */
    TWICE,
    /** It comes after the one that follows it. */
    SWAP
}
