package dev.colibri.kraken.common.live;

import dev.colibri.api.model.Instrument;

/** What one product's streams can give. */
public interface LiveWing {

    /**
     * Lets what was asked for flow to it, and fails it where the product cannot give it.
     *
     * @return ends it
     */
    Runnable watch(Instrument instrument, Asked asked);
}
