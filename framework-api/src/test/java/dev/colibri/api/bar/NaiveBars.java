package dev.colibri.api.bar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

/** Bars made the slow and obvious way, from lists of trades and with {@link BigDecimal}, to judge the builders by. */
final class NaiveBars {
    private static final int PRICE_SCALE = 1;
    private static final int QUANTITY_SCALE = 2;

    private NaiveBars() {}

    /** A trade: a time in nanoseconds, a price with one decimal, a quantity with two. */
    record Print(long time, BigDecimal price, BigDecimal quantity) {
        static Print of(long time, long price, long quantity) {
            return new Print(time, BigDecimal.valueOf(price, PRICE_SCALE),
                    BigDecimal.valueOf(quantity, QUANTITY_SCALE));
        }
    }

    /** A time during which trades were lost. */
    record Gap(long from, long until) {
        boolean touches(long open, long close) {
            return from < close && until > open && from < until;
        }
    }

    static long openOf(BarType type, long time) {
        long length = ((BarSpec.Time) type.spec()).nanos();
        return BigDecimal.valueOf(time).divide(BigDecimal.valueOf(length), 0, RoundingMode.FLOOR).longValueExact()
                * length;
    }

    /** The trades in order of arrival that are not late. */
    static List<Print> inTime(BarType type, List<Print> prints) {
        List<Print> kept = new ArrayList<>();
        long latest = Long.MIN_VALUE;
        for (Print print : prints) {
            long open = openOf(type, print.time());
            if (open >= latest) {
                kept.add(print);
                latest = open;
            }
        }
        return kept;
    }

    /** All bars that end by a time. */
    static List<Bar> time(BarType type, List<Print> prints, List<Gap> gaps, QuietIntervals quiet, long end) {
        long length = ((BarSpec.Time) type.spec()).nanos();
        TreeMap<Long, List<Print>> intervals = new TreeMap<>();
        for (Print print : inTime(type, prints)) {
            intervals.computeIfAbsent(openOf(type, print.time()), open -> new ArrayList<>()).add(print);
        }
        List<Bar> bars = new ArrayList<>();
        for (long open = intervals.isEmpty() ? end : intervals.firstKey(); open + length <= end; open += length) {
            long from = open;
            boolean complete = gaps.stream().noneMatch(gap -> gap.touches(from, from + length));
            List<Print> inside = intervals.get(open);
            if (inside != null) {
                bars.add(bar(type, open, open + length, inside, inside.size(), complete));
            } else if (quiet == QuietIntervals.REPEAT_CLOSE) {
                long close = bars.getLast().closeRaw();
                bars.add(new Bar(type, open, open + length, close, close, close, close, PRICE_SCALE, 0, QUANTITY_SCALE,
                        0, null,
                        complete, Origin.INFERRED, open + length));
            }
        }
        return bars;
    }

    /**
     * All bars that end by the last trade's interval, where each quiet interval repeats the close, but none does
     * between two trades whose intervals are further apart than that; the later of them is then in an incomplete bar.
     */
    static List<Bar> withLeaps(BarType type, List<Print> ordered, int longest) {
        long length = ((BarSpec.Time) type.spec()).nanos();
        List<Bar> bars = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            boolean last = i == ordered.size();
            long end = openOf(type, ordered.get(i - 1).time()) + (last ? 0 : length);
            if (last || openOf(type, ordered.get(i).time()) - end + length > longest * length) {
                boolean whole = bars.isEmpty() && from == 0;
                List<Bar> more = time(type, ordered.subList(from, i), List.of(), QuietIntervals.REPEAT_CLOSE, end);
                for (Bar bar : more) {
                    boolean first = bar == more.getFirst();
                    bars.add(whole || !first ? bar : incomplete(bar));
                }
                from = i;
            }
        }
        return bars;
    }

    private static Bar incomplete(Bar bar) {
        return new Bar(bar.type(), bar.openTime(), bar.closeTime(), bar.openRaw(), bar.highRaw(), bar.lowRaw(),
                bar.closeRaw(), bar.priceScale(), bar.volumeRaw(), bar.quantityScale(), bar.tradeCount(), bar.vwap(),
                false, bar.origin(), bar.receiveTime());
    }

    static List<Bar> ticks(BarType type, List<Print> prints, int step) {
        List<Bar> bars = new ArrayList<>();
        List<Print> ordered = inOrderOfTime(prints);
        for (int from = 0; from + step <= ordered.size(); from += step) {
            List<Print> inside = ordered.subList(from, from + step);
            bars.add(bar(type, inside.getFirst().time(), inside.getLast().time(), inside, step, true));
        }
        return bars;
    }

    /** Each trade is cut into pieces of the smallest quantity, and the pieces are counted into bars. */
    static List<Bar> volume(BarType type, List<Print> prints, int step) {
        List<Print> pieces = new ArrayList<>();
        List<Integer> trades = new ArrayList<>();
        List<Print> ordered = inOrderOfTime(prints);
        for (int trade = 0; trade < ordered.size(); trade++) {
            Print print = ordered.get(trade);
            for (long piece = 0; piece < print.quantity().unscaledValue().longValueExact(); piece++) {
                pieces.add(new Print(print.time(), print.price(), BigDecimal.valueOf(1, QUANTITY_SCALE)));
                trades.add(trade);
            }
        }
        List<Bar> bars = new ArrayList<>();
        for (int from = 0; from + step <= pieces.size(); from += step) {
            List<Print> inside = pieces.subList(from, from + step);
            Set<Integer> counted = new LinkedHashSet<>(trades.subList(from, from + step));
            bars.add(bar(type, inside.getFirst().time(), inside.getLast().time(), inside, counted.size(), true));
        }
        return bars;
    }

    private static List<Print> inOrderOfTime(List<Print> prints) {
        List<Print> ordered = new ArrayList<>();
        long latest = Long.MIN_VALUE;
        for (Print print : prints) {
            latest = Math.max(latest, print.time());
            ordered.add(new Print(latest, print.price(), print.quantity()));
        }
        return ordered;
    }

    private static Bar bar(BarType type, long open, long close, List<Print> inside, int count, boolean complete) {
        BigDecimal high = inside.stream().map(Print::price).reduce(BigDecimal::max).orElseThrow();
        BigDecimal low = inside.stream().map(Print::price).reduce(BigDecimal::min).orElseThrow();
        BigDecimal volume = inside.stream().map(Print::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal turnover = inside.stream().map(print -> print.price().multiply(print.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Price vwap = Price.of(turnover.divide(volume, PRICE_SCALE + 4, RoundingMode.HALF_EVEN));
        return new Bar(type, open, close, raw(inside.getFirst().price()), raw(high), raw(low),
                raw(inside.getLast().price()), PRICE_SCALE, volume.unscaledValue().longValueExact(), QUANTITY_SCALE,
                count, vwap, complete, Origin.LIVE, close);
    }

    private static long raw(BigDecimal number) {
        return number.unscaledValue().longValueExact();
    }
}
