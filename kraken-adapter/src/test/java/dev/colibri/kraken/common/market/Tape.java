package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.Side;

/** All that ever happened to a price, ascending: the truth by which answers are judged. */
public record Tape(List<Print> prints) {

    /**
     * A trade, or with a quantity of zero, a price that was computed.
     *
     * @param time in nanoseconds since the epoch
     */
    public record Print(long id, long time, BigDecimal price, BigDecimal quantity, Side taker) {}

    /** A bar as anybody would make it by hand. */
    public record Truth(long openTime, long closeTime, BigDecimal open, BigDecimal high, BigDecimal low,
            BigDecimal close, BigDecimal volume, long count, BigDecimal turnover) {

        /** Whether it repeats a close. */
        public boolean isQuiet() {
            return count == 0;
        }

        static Truth of(long openTime, long length, List<Print> prints) {
            List<BigDecimal> prices = prints.stream().map(Print::price).toList();
            return new Truth(openTime, openTime + length, prices.getFirst(),
                    prices.stream().reduce(BigDecimal::max).orElseThrow(),
                    prices.stream().reduce(BigDecimal::min).orElseThrow(), prices.getLast(),
                    prints.stream().map(Print::quantity).reduce(BigDecimal.ZERO, BigDecimal::add), prints.size(),
                    prints.stream().map(print -> print.price().multiply(print.quantity()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        static Truth flat(long openTime, long length, BigDecimal close) {
            return new Truth(openTime, openTime + length, close, close, close, close, BigDecimal.ZERO, 0,
                    BigDecimal.ZERO);
        }
    }

    /** What had happened by a time. */
    public Tape until(long time) {
        return new Tape(prints.stream().filter(print -> print.time() <= time).toList());
    }

    /** All bars from the first print on that open by a time. */
    public List<Truth> barsOpenBy(long length, long time) {
        List<Truth> bars = new ArrayList<>();
        if (prints.isEmpty()) {
            return bars;
        }
        int next = 0;
        BigDecimal close = BigDecimal.ZERO;
        for (long open = begin(length); open <= time; open += length) {
            List<Print> within = new ArrayList<>();
            while (next < prints.size() && prints.get(next).time() < open + length) {
                within.add(prints.get(next++));
            }
            Truth bar = within.isEmpty() ? Truth.flat(open, length, close) : Truth.of(open, length, within);
            close = bar.close();
            bars.add(bar);
        }
        return bars;
    }

    /** All bars that are finished at a time. */
    public List<Truth> barsDoneBy(long length, long time) {
        return barsOpenBy(length, time - length);
    }

    private long begin(long length) {
        long first = prints.getFirst().time();
        return first - Math.floorMod(first, length);
    }
}
