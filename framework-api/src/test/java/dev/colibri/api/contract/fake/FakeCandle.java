package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** An interval's trades in brief, finished or not. */
record FakeCandle(long openTime, long closeTime, Price open, Price high, Price low, Price close, Quantity volume,
        long trades) {

    /** The candles of trades, ascending; intervals without trades have none. */
    static List<FakeCandle> of(List<VenueTrade> trades, long length) {
        List<FakeCandle> candles = new ArrayList<>();
        for (VenueTrade trade : trades) {
            long openTime = Math.floorDiv(trade.time(), length) * length;
            FakeCandle last = candles.isEmpty() ? null : candles.getLast();
            if (last != null && last.openTime == openTime) {
                candles.set(candles.size() - 1, last.with(trade));
            } else {
                candles.add(new FakeCandle(openTime, openTime + length, trade.price(), trade.price(), trade.price(),
                        trade.price(), trade.quantity(), 1));
            }
        }
        return candles;
    }

    private FakeCandle with(VenueTrade trade) {
        return new FakeCandle(openTime, closeTime, open, high.max(trade.price()), low.min(trade.price()), trade.price(),
                volume.plus(trade.quantity()), trades + 1);
    }

    /** The bar that this candle is, once it is finished. */
    Bar bar(BarType type, int priceScale, int quantityScale, Origin origin, long receiveTime) {
        return new Bar(type, openTime, closeTime, raw(open, priceScale), raw(high, priceScale), raw(low, priceScale),
                raw(close, priceScale), priceScale, volume.withScale(quantityScale).mantissa(), quantityScale, trades,
                null, true, origin, receiveTime);
    }

    private static long raw(Price price, int scale) {
        return price.withScale(scale).mantissa();
    }
}
