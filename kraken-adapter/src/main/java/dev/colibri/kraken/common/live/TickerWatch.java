package dev.colibri.kraken.common.live;

/** What one subscription takes from a ticker. */
public interface TickerWatch extends Watch {

    /** The watch has come to a live ticker; the next message will be its first. */
    default void attached() {}

    /** The ticker has a new message. */
    void changed(TickerFacts facts);
}
