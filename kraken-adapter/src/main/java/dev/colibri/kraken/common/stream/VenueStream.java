package dev.colibri.kraken.common.stream;

/**
 * A stream as the venue sells it: a channel of a symbol with its parameter. Two equal ones are the same stream. Its
 * text is shown in logs and messages.
 */
public interface VenueStream {

    /**
     * Two streams with equal slots cannot be on one connection, since the venue refuses the second: two depths of one
     * book, two intervals of one symbol's candles.
     */
    Object slot();
}
