package dev.colibri.api.market;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * The best bid and the best ask. Raw values are longs at the stated scales; {@link #bid()} and its like make objects. A
 * side without orders has quantity zero, and its price is then zero and means nothing: ask {@link #hasBid()} and {@link
 * #hasAsk()}.
 *
 * @param bidRaw best bid price at {@code priceScale}
 * @param bidQuantityRaw what is bid there, at {@code quantityScale}
 * @param askRaw best ask price at {@code priceScale}
 * @param askQuantityRaw what is offered there, at {@code quantityScale}
 */
public record Quote(InstrumentId instrument, long bidRaw, long bidQuantityRaw, long askRaw, long askQuantityRaw,
        int priceScale, int quantityScale, long eventTime, long receiveTime) implements InstrumentEvent {

    public Quote {
        Require.present("instrument", instrument);
        Require.notNegative("bid quantity", bidQuantityRaw);
        Require.notNegative("ask quantity", askQuantityRaw);
        Require.within("quote price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("quote quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
    }

    /** Whether anybody bids. */
    public boolean hasBid() {
        return bidQuantityRaw > 0;
    }

    /** Whether anybody offers. */
    public boolean hasAsk() {
        return askQuantityRaw > 0;
    }

    public Price bid() {
        return Price.of(bidRaw, priceScale);
    }

    public Quantity bidQuantity() {
        return Quantity.of(bidQuantityRaw, quantityScale);
    }

    public Price ask() {
        return Price.of(askRaw, priceScale);
    }

    public Quantity askQuantity() {
        return Quantity.of(askQuantityRaw, quantityScale);
    }

    /** Ask minus bid; negative when crossed. Meaningless where a side is missing. */
    public Price spread() {
        return Price.of(Math.subtractExact(askRaw, bidRaw), priceScale);
    }

    /**
     * Half way between bid and ask. It has one decimal more than the prices and is exact, unless a price cannot hold
     * that decimal: at the scale of {@value Decimals#MAX_SCALE}, or where the digits are too many. Then it has the
     * prices' own scale, and is rounded half to even. It never fails. Meaningless where a side is missing.
     */
    public Price mid() {
        long sum = bidRaw + askRaw;
        boolean wraps = ((bidRaw ^ sum) & (askRaw ^ sum)) < 0;
        long exact = sum * 5L;
        if (!wraps && Math.multiplyHigh(sum, 5L) == (exact >> 63) && priceScale < Decimals.MAX_SCALE) {
            return Price.of(exact, priceScale + 1);
        }
        long below = (bidRaw & askRaw) + ((bidRaw ^ askRaw) >> 1);
        boolean half = ((bidRaw ^ askRaw) & 1) != 0;
        return Price.of(half ? below + (below & 1) : below, priceScale);
    }
}
