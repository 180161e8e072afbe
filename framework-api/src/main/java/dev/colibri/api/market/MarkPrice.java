package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/** The price at which the venue values positions. */
public record MarkPrice(InstrumentId instrument, Price price, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public MarkPrice {
        Require.present("instrument", instrument);
        Require.present("price", price);
    }
}
