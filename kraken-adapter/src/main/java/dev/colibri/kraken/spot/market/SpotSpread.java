package dev.colibri.kraken.spot.market;

import java.util.List;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;
import dev.colibri.kraken.spot.rest.SpreadAnswer;

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

    static void requireOrder(List<SpreadAnswer.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).time() < rows.get(i - 1).time()) {
                throw new InvalidValueException("time of a spread", Long.toString(rows.get(i).time()),
                        "must not be before " + rows.get(i - 1).time() + " before it");
            }
        }
    }
}
