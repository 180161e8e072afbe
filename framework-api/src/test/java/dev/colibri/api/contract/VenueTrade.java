package dev.colibri.api.contract;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * A trade as the venue told it.
 *
 * @param time by the venue's clock, nanoseconds since the epoch, as exactly as the wire carries it
 */
public record VenueTrade(TradeId id, Price price, Quantity quantity, Side aggressor, long time) {

    /** What an event says of a trade. */
    static VenueTrade of(Trade event) {
        return new VenueTrade(event.id(), event.price(), event.quantity(), event.aggressor(), event.eventTime());
    }
}
