package dev.colibri.api.market;

import java.math.BigDecimal;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * What holders of a perpetual pay or receive. Rates are <em>relative</em>: a fraction of the position's value for one
 * {@code interval}; positive means longs pay shorts. Where a venue speaks of currency per contract (Kraken's "absolute"
 * rate), the connector converts, and keeps the figure in {@code absolute}.
 *
 * @param rate the rate in force
 * @param predicted the rate expected for the next interval, {@code null} where the venue gives none
 * @param absolute currency per contract and interval, {@code null} where the venue gives none
 * @param interval the time that one rate pays for
 * @param nextTime when the rate next changes, nanoseconds since the epoch, zero where the venue does not say
 */
public record FundingRate(InstrumentId instrument, BigDecimal rate, @Nullable BigDecimal predicted,
        @Nullable BigDecimal absolute, Duration interval, long nextTime, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public FundingRate {
        Require.present("instrument", instrument);
        Require.figure("funding rate", rate);
        if (predicted != null) {
            Require.figure("predicted funding rate", predicted);
        }
        if (absolute != null) {
            Require.figure("absolute funding rate", absolute);
        }
        Require.positive("funding interval", interval);
        Require.notNegative("next funding time", nextTime);
    }
}
