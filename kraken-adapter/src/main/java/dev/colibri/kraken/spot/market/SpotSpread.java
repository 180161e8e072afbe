package dev.colibri.kraken.spot.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/**
 * The best bid and ask from a moment on, without the quantities there, which the venue does not tell.
 *
 * @param eventTime in nanoseconds since the epoch; the venue tells whole seconds
 */
public record SpotSpread(InstrumentId instrument, Price bid, Price ask, long eventTime, long receiveTime) {

    public SpotSpread {
        Require.present("instrument", instrument);
        Require.present("bid", bid);
        Require.present("ask", ask);
    }
}
