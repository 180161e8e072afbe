package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What traded in an interval, or that nothing did.
 *
 * @param begin nanoseconds since the epoch
 * @param length in nanoseconds
 */
public record PlainCandle(long begin, long length, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close,
        BigDecimal volume, BigDecimal cost, long trades) {

    public long end() {
        return begin + length;
    }

    /** The average price, weighted by volume; none without trades. */
    public Optional<BigDecimal> vwap() {
        return volume.signum() == 0 ? Optional.empty() : Optional.of(cost.divide(volume, MathContext.DECIMAL64));
    }

    /** The candles of intervals in which something traded, ascending. */
    public static List<PlainCandle> traded(List<Print> prints, long length) {
        Map<Long, PlainCandle> candles = new TreeMap<>();
        for (Print print : prints) {
            candles.merge(Math.floorDiv(print.time(), length) * length, of(print, length),
                    (candle, next) -> candle.and(next));
        }
        return List.copyOf(candles.values());
    }

    /** The same, and for each interval without trades one that repeats the close before it, up to a time. */
    public static List<PlainCandle> withoutHoles(List<Print> prints, long length, long until) {
        List<PlainCandle> whole = new ArrayList<>();
        for (PlainCandle candle : traded(prints, length)) {
            fill(whole, candle.begin);
            whole.add(candle);
        }
        fill(whole, until + 1);
        return whole;
    }

    private static void fill(List<PlainCandle> candles, long until) {
        while (!candles.isEmpty() && candles.getLast().end() < until) {
            PlainCandle last = candles.getLast();
            candles.add(new PlainCandle(last.end(), last.length, last.close, last.close, last.close, last.close,
                    BigDecimal.ZERO, BigDecimal.ZERO, 0));
        }
    }

    private static PlainCandle of(Print print, long length) {
        BigDecimal price = print.price();
        return new PlainCandle(Math.floorDiv(print.time(), length) * length, length, price, price, price, price,
                print.quantity(), price.multiply(print.quantity()), 1);
    }

    private PlainCandle and(PlainCandle later) {
        return new PlainCandle(begin, length, open, high.max(later.high), low.min(later.low), later.close,
                volume.add(later.volume), cost.add(later.cost), trades + later.trades);
    }
}
