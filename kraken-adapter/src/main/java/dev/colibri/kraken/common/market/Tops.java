package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** Quotes and book levels from the venue's decimals. */
public final class Tops {
    private Tops() {}

    /** A level, or empty where the venue prints no price or nothing at it. */
    public static Optional<Level> level(Instrument of, BigDecimal price, BigDecimal size) {
        return price.signum() == 0 || size.signum() == 0 ? Optional.empty()
                : Optional.of(new Level(Exact.price(price, of.priceScale()),
                        Exact.quantity(size, of.quantityScale())));
    }

    /** A quote of the best levels. */
    public static Quote quote(Instrument of, Optional<Level> bid, Optional<Level> ask, long eventTime,
            long receiveTime) {
        Price bidPrice = bid.map(Level::price).orElse(Price.of(0, of.priceScale()));
        Price askPrice = ask.map(Level::price).orElse(Price.of(0, of.priceScale()));
        Quantity bidSize = bid.map(Level::quantity).orElse(Quantity.zero(of.quantityScale()));
        Quantity askSize = ask.map(Level::quantity).orElse(Quantity.zero(of.quantityScale()));
        int priceScale = Math.max(bidPrice.scale(), askPrice.scale());
        int sizeScale = Math.max(bidSize.scale(), askSize.scale());
        return new Quote(of.id(), bidPrice.withScale(priceScale).mantissa(), bidSize.withScale(sizeScale).mantissa(),
                askPrice.withScale(priceScale).mantissa(), askSize.withScale(sizeScale).mantissa(), priceScale,
                sizeScale, eventTime, receiveTime);
    }

    /** The best of bids, best first. */
    public static List<Level> bids(List<Level> levels, int depth) {
        return levels.stream().sorted(Comparator.comparing(Level::price).reversed()).limit(depth).toList();
    }

    /** The best of asks, best first. */
    public static List<Level> asks(List<Level> levels, int depth) {
        return levels.stream().sorted(Comparator.comparing(Level::price)).limit(depth).toList();
    }
}
