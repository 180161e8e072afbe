package dev.colibri.api.account;

import java.math.BigDecimal;

import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.EventId;

/**
 * What was held before the first fill we saw, as the first reconciled report told it. Everything after is the sum of
 * fills.
 *
 * @param id derived from the position and the report, so that the same report after a restart is the same entry
 * @param quantity signed, not zero
 * @param price average price of entry as the venue tells it, else the mark at the time of the report
 * @param eventTime as of when, nanoseconds since the epoch
 */
public record OpeningEntry(EventId id, BigDecimal quantity, BigDecimal price, long eventTime) {

    public OpeningEntry {
        Require.present("event id", id);
        quantity = Exposure.plain(Require.notZero("opening quantity", Require.figure("opening quantity", quantity)));
        price = Exposure.plain(Require.positive("opening price", Require.figure("opening price", price)));
        Require.notNegative("event time", eventTime);
    }

    /** The entry of a position, named after it and the time of the report. */
    public static OpeningEntry of(PositionKey position, BigDecimal quantity, BigDecimal price, long eventTime) {
        Require.present("position", position);
        return new OpeningEntry(new EventId("opening:" + position + "@" + eventTime), quantity, price, eventTime);
    }

    /** Always inferred: no fill of it was seen. */
    public Origin origin() {
        return Origin.INFERRED;
    }
}
