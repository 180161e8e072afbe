package dev.colibri.api.bar;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.DecimalException;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.WideSum;

/** The bar that is being made. Adding to it makes no objects; what it refuses leaves it as it was. */
final class OpenBar {
    private final int priceScale;
    private final int quantityScale;
    private final WideSum turnover = new WideSum();

    private boolean empty = true;
    private boolean onlyQuiet;
    private long open;
    private long high;
    private long low;
    private long close;
    private long volume;
    private long count;
    private Origin origin = Origin.LIVE;

    OpenBar(int priceScale, int quantityScale) {
        this.priceScale = priceScale;
        this.quantityScale = quantityScale;
    }

    /** Adds a trade; its quantity is positive. The turnover fits because the volume does: it is at most 2^126. */
    void addTrade(long price, long quantity, Origin from) {
        volume = volumeWith(quantity);
        turnover.addProduct(price, quantity);
        count++;
        addPrice(price, from);
    }

    /** Adds a price without a trade. */
    void addPrice(long price, Origin from) {
        addRange(price, price, price, price, from);
    }

    /**
     * Adds a shorter bar, at any scales that can be kept here exactly; its turnover is for the caller to keep.
     *
     * @param quiet that nothing happened in it: then its prices count only as long as nothing else does
     */
    void addBar(Bar part, boolean quiet) {
        int scale = part.priceScale();
        long first = Decimals.rescale(part.openRaw(), scale, priceScale);
        long highest = Decimals.rescale(part.highRaw(), scale, priceScale);
        long lowest = Decimals.rescale(part.lowRaw(), scale, priceScale);
        long last = Decimals.rescale(part.closeRaw(), scale, priceScale);
        volume = volumeWith(Decimals.rescale(part.volumeRaw(), part.quantityScale(), quantityScale));
        boolean known = count != Bar.UNKNOWN_COUNT && part.tradeCount() != Bar.UNKNOWN_COUNT;
        count = known ? count + part.tradeCount() : Bar.UNKNOWN_COUNT;
        if (empty || !quiet) {
            empty |= onlyQuiet;
            onlyQuiet = quiet;
            addRange(first, highest, lowest, last, part.origin());
        }
    }

    private void addRange(long first, long highest, long lowest, long last, Origin from) {
        if (empty) {
            empty = false;
            open = first;
            high = highest;
            low = lowest;
            origin = from;
        } else {
            high = Math.max(high, highest);
            low = Math.min(low, lowest);
            origin = from == Origin.RECOVERED ? from : origin;
        }
        close = last;
    }

    private long volumeWith(long quantity) {
        long sum = volume + quantity;
        if (sum < 0) {
            throw new DecimalException(DecimalException.Kind.OVERFLOW, "bar volume",
                    Decimals.toBigDecimal(volume, quantityScale).add(Decimals.toBigDecimal(quantity, quantityScale))
                            .toPlainString(),
                    "must be at most " + Decimals.text(Long.MAX_VALUE, quantityScale));
        }
        return sum;
    }

    /** Refuses a quantity that {@link #addTrade} would refuse. */
    void checkRoomFor(long quantity) {
        volumeWith(quantity);
    }

    boolean isEmpty() {
        return empty;
    }

    long volume() {
        return volume;
    }

    long count() {
        return count;
    }

    /** The average price of the trades added, {@code null} without any. */
    @Nullable
    Price vwap() {
        return vwap(turnover.toBigDecimal(priceScale + quantityScale));
    }

    /** The average price by a turnover that the caller kept, {@code null} without volume. */
    @Nullable
    Price vwap(BigDecimal turnover) {
        return volume == 0 ? null
                : Vwap.of(turnover, Decimals.toBigDecimal(volume, quantityScale), low, high, priceScale);
    }

    /** The finished bar; this one is empty again, and its close is remembered. */
    Bar finish(BarType type, long openTime, long closeTime, @Nullable Price vwap, boolean complete) {
        Bar bar = new Bar(type, openTime, closeTime, open, high, low, close, priceScale, volume, quantityScale, count,
                vwap, complete, origin, closeTime);
        empty = true;
        onlyQuiet = false;
        volume = 0;
        count = 0;
        turnover.reset();
        return bar;
    }

    /** A bar in which nothing happened, at the last close. */
    Bar repeat(BarType type, long openTime, long closeTime, boolean complete) {
        return new Bar(type, openTime, closeTime, close, close, close, close, priceScale, 0, quantityScale, 0, null,
                complete, Origin.INFERRED, closeTime);
    }
}
