package dev.colibri.kraken.venue;

import java.math.BigDecimal;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * A trade.
 *
 * @param number counts the instrument's trades one by one
 * @param time nanoseconds since the epoch
 */
public record Print(TradeId id, long number, BigDecimal price, BigDecimal quantity, Side taker, long time) {

    /** As suites know it. */
    public VenueTrade trade() {
        return new VenueTrade(id, Price.of(price), Quantity.of(quantity), taker, time);
    }
}
