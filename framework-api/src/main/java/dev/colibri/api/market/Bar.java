package dev.colibri.api.market;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * A finished bar, stamped at its close: {@link #eventTime()} is {@link #closeTime()}, live and historical alike. An
 * unfinished candle is never a bar.
 *
 * <p>A time bar covers the half-open interval from {@code openTime} to {@code closeTime}, which is exactly as long as
 * its type says; an {@link BarType.Source#INTERNAL} one begins where {@link BarSpec.Time} says. A tick or volume bar
 * opens with its first trade and closes with its last, which may be the same moment.
 *
 * @param openTime first nanosecond of a time bar's interval; else the time of the first trade
 * @param closeTime first nanosecond after a time bar's interval; else the time of the last trade
 * @param openRaw first price, at {@code priceScale}, as are the other prices
 * @param highRaw not below any of the other prices
 * @param lowRaw not above any of the other prices
 * @param closeRaw last price
 * @param volumeRaw what was traded, at {@code quantityScale}; zero for bars of prices other than {@link PriceType#LAST}
 * @param tradeCount how many trades it holds, {@link #UNKNOWN_COUNT} where the venue does not say
 * @param vwap volume-weighted average price, {@code null} without volume or where the venue does not say
 * @param complete {@code false} when the feed it was made from had a gap
 * @param origin {@link Origin#RECOVERED} when any part of it was fetched after a gap, {@link Origin#INFERRED} when it
 *     repeats the last close because nothing happened
 */
public record Bar(BarType type, long openTime, long closeTime, long openRaw, long highRaw, long lowRaw, long closeRaw,
        int priceScale, long volumeRaw, int quantityScale, long tradeCount, @Nullable Price vwap, boolean complete,
        Origin origin, long receiveTime) implements InstrumentEvent {

    /** The count of trades where nobody says. */
    public static final long UNKNOWN_COUNT = -1;

    public Bar {
        Require.present("bar type", type);
        Require.present("origin", origin);
        Require.within("bar price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("bar quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
        checkTimes(type, openTime, closeTime);
        if (highRaw < openRaw || highRaw < lowRaw || highRaw < closeRaw) {
            throw new InvalidValueException("bar high", Decimals.text(highRaw, priceScale),
                    "must not be below the open of " + Decimals.text(openRaw, priceScale) + ", the low of "
                            + Decimals.text(lowRaw, priceScale) + " or the close of "
                            + Decimals.text(closeRaw, priceScale));
        }
        if (lowRaw > openRaw || lowRaw > closeRaw) {
            throw new InvalidValueException("bar low", Decimals.text(lowRaw, priceScale),
                    "must not be above the open of " + Decimals.text(openRaw, priceScale) + " or the close of "
                            + Decimals.text(closeRaw, priceScale));
        }
        Require.notNegative("bar volume", volumeRaw);
        if (tradeCount < UNKNOWN_COUNT) {
            throw new InvalidValueException("bar trade count", Long.toString(tradeCount),
                    "must not be negative, or be -1 where it is not known");
        }
        if (tradeCount == 0 && volumeRaw > 0) {
            throw new InvalidValueException("bar volume", Decimals.text(volumeRaw, quantityScale),
                    "must be zero without trades");
        }
        if (vwap != null && volumeRaw == 0) {
            throw new InvalidValueException("bar vwap", vwap.toString(), "must not be given without volume");
        }
    }

    private static void checkTimes(BarType type, long openTime, long closeTime) {
        switch (type.spec()) {
            case BarSpec.Time time -> {
                long length = time.nanos();
                if (openTime > Long.MAX_VALUE - length || closeTime != openTime + length) {
                    throw new InvalidValueException("bar close time", Long.toString(closeTime),
                            "must be " + time + " after the open time of " + openTime);
                }
                if (type.source() == BarType.Source.INTERNAL && Math.floorMod(openTime, length) != 0) {
                    throw new InvalidValueException("bar open time", Long.toString(openTime),
                            "must be a multiple of " + time + " since the epoch");
                }
            }
            case BarSpec.Ticks ticks -> checkOrder(openTime, closeTime);
            case BarSpec.Volume volume -> checkOrder(openTime, closeTime);
        }
    }

    private static void checkOrder(long openTime, long closeTime) {
        if (closeTime < openTime) {
            throw new InvalidValueException("bar close time", Long.toString(closeTime),
                    "must not be before the open time of " + openTime);
        }
    }

    /**
     * The same bar, received at another time. A bar that is made in this process has its close as its receive time, so
     * that the same feed makes the same bars, live and historical alike; whoever needs to tell when it came to be,
     * which is when the event or the timer came that closed it, says so with this.
     *
     * @param time nanoseconds since the epoch, by our clock
     */
    public Bar receivedAt(long time) {
        return new Bar(type, openTime, closeTime, openRaw, highRaw, lowRaw, closeRaw, priceScale, volumeRaw,
                quantityScale, tradeCount, vwap, complete, origin, time);
    }

    @Override
    public InstrumentId instrument() {
        return type.instrument();
    }

    @Override
    public long eventTime() {
        return closeTime;
    }

    /** {@link #openTime()} as an instant; that of the close is {@link #eventInstant()}. */
    public Instant openInstant() {
        return EventTime.instant(openTime);
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
