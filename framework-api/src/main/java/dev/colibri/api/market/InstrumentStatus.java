package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.TradingStatus;

/** A market's status, told at subscription and at each change. */
public record InstrumentStatus(InstrumentId instrument, TradingStatus status, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public InstrumentStatus {
        Require.present("instrument", instrument);
        Require.present("trading status", status);
    }
}
