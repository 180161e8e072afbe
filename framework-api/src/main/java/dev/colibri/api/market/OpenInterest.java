package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** How many contracts are open, counted once for both sides. */
public record OpenInterest(InstrumentId instrument, Quantity contracts, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public OpenInterest {
        Require.present("instrument", instrument);
        Require.present("open interest in contracts", contracts);
    }
}
