package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.HistoryProgress;

/**
 * Makes bars of a venue's candles. Prices keep every digit. A volume of so many digits that 64 bits cannot hold them at
 * the instrument's decimals, as of coins traded by the billion, loses its last decimals, and {@link #tell} says so.
 */
public final class CandleBars {
    private static final int MOST_DIGITS = Decimals.MAX_SCALE;

    private final BarType type;
    private final long length;
    private final Instrument instrument;
    private final long receiveTime;
    private int roundedVolumes;
    private long reached = Long.MIN_VALUE;

    /**
     * Bars of a type of time bars.
     *
     * @param receiveTime when the candles came
     */
    public CandleBars(BarType type, BarSpec.Time spec, Instrument instrument, long receiveTime) {
        this.type = type;
        this.length = spec.nanos();
        this.instrument = instrument;
        this.receiveTime = receiveTime;
    }

    /**
     * The bar that a candle is. One without trades is {@link Origin#INFERRED}: it repeats a close.
     *
     * @throws InvalidValueException when its figures contradict each other, or it begins before the one made last ends
     */
    public Bar bar(Candle candle) {
        follow(candle);
        Price[] prices = Stream.of(candle.open(), candle.high(), candle.low(), candle.close()).map(this::price)
                .toArray(Price[]::new);
        int scale = Stream.of(prices).mapToInt(Price::scale).max().orElseThrow();
        long[] raw = Stream.of(prices).mapToLong(price -> price.withScale(scale).mantissa()).toArray();
        BigDecimal volume = type.priceType() == PriceType.LAST ? candle.volume() : BigDecimal.ZERO;
        int volumeScale = volumeScale(volume);
        long volumeRaw = Decimals.fromBigDecimal(volume.setScale(volumeScale, RoundingMode.HALF_EVEN), volumeScale);
        return new Bar(type, candle.openTime(), candle.openTime() + length, raw[0], raw[1], raw[2],
                raw[3], scale, volumeRaw, volumeScale, trades(candle, volumeRaw), vwap(candle, volumeRaw), true,
                isQuiet(candle) ? Origin.INFERRED : Origin.RECOVERED, receiveTime);
    }

    private void follow(Candle candle) {
        if (candle.openTime() < reached) {
            throw new InvalidValueException("candle time", EventTime.instant(candle.openTime()).toString(),
                    "must not be before the end of the candle before, " + EventTime.instant(reached));
        }
        reached = candle.openTime() + length;
    }

    private boolean isQuiet(Candle candle) {
        return type.priceType() == PriceType.LAST && candle.trades() == 0 && candle.volume().signum() == 0;
    }

    private Price price(BigDecimal value) {
        return type.priceType() == PriceType.LAST ? Exact.price(value, instrument.priceScale())
                : Exact.computed(value, instrument.priceScale());
    }

    private int volumeScale(BigDecimal volume) {
        int wanted = Exact.scaleOf(volume, instrument.quantityScale());
        int digits = volume.precision() - volume.scale();
        if (volume.signum() == 0 || digits + wanted <= MOST_DIGITS) {
            return wanted;
        }
        int fitting = IntStream.rangeClosed(0, wanted).map(less -> wanted - less)
                .filter(scale -> digits + scale <= MOST_DIGITS).findFirst().orElse(0);
        roundedVolumes += Exact.scaleOf(volume, 0) > fitting ? 1 : 0;
        return fitting;
    }

    private static long trades(Candle candle, long volume) {
        return candle.trades() == 0 && volume > 0 ? Bar.UNKNOWN_COUNT : candle.trades();
    }

    private @Nullable Price vwap(Candle candle, long volume) {
        BigDecimal average = candle.vwap();
        return volume == 0 || average == null || average.signum() == 0 ? null
                : Exact.price(average, instrument.priceScale());
    }

    /** Says how many volumes had to be rounded, if any had. */
    public void tell(HistoryProgress progress) {
        Optional.of(roundedVolumes).filter(count -> count > 0).ifPresent(count -> progress.note("The volumes of "
                + count + " bars have more digits than can be kept, and are rounded to " + MOST_DIGITS + " digits"));
    }
}
