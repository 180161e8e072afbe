package dev.colibri.api.market;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * The last 24 hours. A figure the venue did not give, or that has no meaning because nothing traded, is {@code null}.
 *
 * @param last price of the last trade
 * @param volume traded, in units of the instrument's quantity
 * @param change last price minus the price 24 hours ago
 * @param changePercent the same in percent
 */
public record TickerStats(InstrumentId instrument, @Nullable Price last, @Nullable Price open, @Nullable Price high,
        @Nullable Price low, @Nullable BigDecimal vwap, @Nullable Quantity volume, @Nullable Price change,
        @Nullable BigDecimal changePercent, long eventTime, long receiveTime) implements InstrumentEvent {

    public TickerStats {
        Require.present("instrument", instrument);
    }
}
