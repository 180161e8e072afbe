package dev.colibri.api.market;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * A finished bar, stamped at its close: {@link #eventTime()} is {@link #closeTime()}, live and historical alike. An
 * unfinished candle is never a bar.
 *
 * @param openTime first nanosecond of the interval
 * @param closeTime first nanosecond after it
 * @param tradeCount how many trades it holds, {@link #UNKNOWN_COUNT} where the venue does not say
 * @param vwap volume-weighted average price, {@code null} without trades or where the venue does not say
 * @param complete {@code false} when the feed it was made from had a gap
 */
public record Bar(BarType type, long openTime, long closeTime, long openRaw, long highRaw, long lowRaw, long closeRaw,
        int priceScale, long volumeRaw, int quantityScale, long tradeCount, @Nullable Price vwap, boolean complete,
        Origin origin, long receiveTime) implements InstrumentEvent {

    /** The count of trades where nobody says. */
    public static final long UNKNOWN_COUNT = -1;

    public Bar {
        Require.present("bar type", type);
        Require.present("origin", origin);
        Require.notNegative("bar volume", volumeRaw);
    }

    @Override
    public InstrumentId instrument() {
        return type.instrument();
    }

    @Override
    public long eventTime() {
        return closeTime;
    }

    public Price open() {
        return Price.of(openRaw, priceScale);
    }

    public Price high() {
        return Price.of(highRaw, priceScale);
    }

    public Price low() {
        return Price.of(lowRaw, priceScale);
    }

    public Price close() {
        return Price.of(closeRaw, priceScale);
    }

    public Quantity volume() {
        return Quantity.of(volumeRaw, quantityScale);
    }
}
