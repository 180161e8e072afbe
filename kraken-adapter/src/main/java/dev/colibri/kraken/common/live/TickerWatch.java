package dev.colibri.kraken.common.live;

/** What one subscription takes from a ticker. */
public interface TickerWatch extends Watch {

    /** The ticker has a new message. */
    void changed(TickerFacts facts);
}
