package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/** The price of the underlying, from the venue's own basket. */
public record IndexPrice(InstrumentId instrument, Price price, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public IndexPrice {
        Require.present("instrument", instrument);
        Require.present("price", price);
    }
}
