package dev.colibri.api.spi;

import dev.colibri.api.market.MarketEvent;

/** Where a connection puts market events, in the order of their arrival, on its event loop. */
@FunctionalInterface
public interface MarketSink {

    /** Takes an event. A book view is valid only until this returns. Never throws. */
    void accept(MarketEvent event);
}
