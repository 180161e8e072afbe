package dev.colibri.kraken.common.bars;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.kraken.common.feed.Scaled;

/** The figures of one interval so far, as they were told last. */
final class RunningCandle {
    private long begin = Scaled.UNFIT;
    private boolean filled;
    private boolean spoiled;
    private boolean recovered;
    private long open;
    private long high;
    private long low;
    private long close;
    private int priceScale;
    private long volume;
    private int volumeScale;
    private long vwap;
    private int vwapScale;
    private long trades;

    /**
     * Takes figures. Those that do not fit or contradict each other are not kept: the candle is then
     * {@link #isSpoiled() spoiled}.
     */
    void set(long newBegin, long newOpen, long newHigh, long newLow, long newClose, int scale, long newVolume,
            int scaleOfVolume, long newVwap, int scaleOfVwap, long newTrades) {
        begin = newBegin;
        recovered = false;
        filled = newLow != Scaled.UNFIT && newLow <= Math.min(newOpen, newClose)
                && newHigh >= Math.max(newOpen, newClose) && newVolume >= 0;
        spoiled = !filled;
        open = newOpen;
        high = newHigh;
        low = newLow;
        close = newClose;
        priceScale = scale;
        volume = newVolume;
        volumeScale = scaleOfVolume;
        vwap = newVwap;
        vwapScale = scaleOfVwap;
        trades = newTrades < 0 || (newTrades == 0 && newVolume > 0) ? Bar.UNKNOWN_COUNT : newTrades;
    }

    /** Becomes what another is. */
    void copy(RunningCandle other) {
        begin = other.begin;
        filled = other.filled;
        spoiled = other.spoiled;
        recovered = other.recovered;
        open = other.open;
        high = other.high;
        low = other.low;
        close = other.close;
        priceScale = other.priceScale;
        volume = other.volume;
        volumeScale = other.volumeScale;
        vwap = other.vwap;
        vwapScale = other.vwapScale;
        trades = other.trades;
    }

    RunningCandle copy() {
        RunningCandle copy = new RunningCandle();
        copy.copy(this);
        return copy;
    }

    /**
     * Takes later figures of the same interval. Those that could not be kept leave the old ones, which are then known
     * to be incomplete.
     *
     * @return whether they were later: figures only grow
     */
    boolean follow(RunningCandle later) {
        if (!later.filled) {
            spoiled = true;
            return true;
        }
        if (filled && later.isOlderThan(this)) {
            return false;
        }
        boolean wasRecovered = recovered;
        copy(later);
        recovered |= wasRecovered;
        return true;
    }

    private boolean isOlderThan(RunningCandle other) {
        if (trades != Bar.UNKNOWN_COUNT && other.trades != Bar.UNKNOWN_COUNT) {
            return trades < other.trades;
        }
        return Decimals.compare(volume, volumeScale, other.volume, other.volumeScale) < 0;
    }

    /** Part of it was fetched after a gap. */
    void recovered() {
        recovered = true;
    }

    /** Where its interval begins; {@link Scaled#UNFIT} when that is not known. */
    long begin() {
        return begin;
    }

    /** Whether it has figures. */
    boolean isFilled() {
        return filled;
    }

    /** Whether the last figures could not be kept. */
    boolean isSpoiled() {
        return spoiled;
    }

    /** Whether nothing happened in it. */
    boolean isQuiet() {
        return filled && volume == 0 && trades <= 0;
    }

    Bar bar(BarType type, long length, boolean complete, long receiveTime) {
        return new Bar(type, begin, begin + length, open, high, low, close, priceScale, volume, volumeScale, trades,
                average(), complete && !spoiled, recovered ? Origin.RECOVERED : Origin.LIVE, receiveTime);
    }

    private @Nullable Price average() {
        boolean told = vwap > 0 && volume > 0 && vwapScale <= Decimals.MAX_SCALE;
        return told ? Price.of(vwap, vwapScale) : null;
    }
}
