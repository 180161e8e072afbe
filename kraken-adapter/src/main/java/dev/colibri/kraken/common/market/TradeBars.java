package dev.colibri.kraken.common.market;

import java.time.Instant;
import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.bar.QuietIntervals;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.WalkBack;

/**
 * Bars built from an instrument's trades. Only finished ones: an interval counts as finished when its end has passed by
 * the venue's clock, which was read before the trades were asked for.
 *
 * <p>Bars of the venue's kind repeat the last close while nothing happens, as the venue's candles do; for the first
 * ones the last trade before them is looked up. Colibri's own leave quiet intervals out, as they do live. Bars of ticks
 * and of volume begin with the first trade of the range, or with a bare limit, with the first of as many trades as it
 * takes.
 */
public final class TradeBars {
    /** More trades than this are not held in memory to find the newest bars. */
    private static final int MOST_TRADES = 4_000_000;
    private static final int FIRST_TRADES = 1000;
    private static final int GROWTH = 4;

    private final Instrument instrument;
    private final TradePull trades;

    /** Bars of an instrument. */
    public TradeBars(Instrument instrument, TradePull trades) {
        this.instrument = instrument;
        this.trades = trades;
    }

    /** Bars of a type within a range by their closes. */
    public Future<List<Bar>> bars(BarType type, Bounds bounds) {
        return trades.now().compose(now -> switch (type.spec()) {
            case BarSpec.Time time -> timeBars(type, time, bounds, now);
            case BarSpec.Ticks ticks -> tradeBars(type, bounds, now, Math.multiplyExact((long) ticks.step(),
                    Math.max(1, bounds.most())));
            case BarSpec.Volume volume -> tradeBars(type, bounds, now, FIRST_TRADES);
        });
    }

    private Future<List<Bar>> timeBars(BarType type, BarSpec.Time time, Bounds bounds, long now) {
        Intervals intervals = Intervals.own(time);
        long last = Math.min(intervals.before(bounds.to().orElse(Long.MAX_VALUE)), intervals.atOrBefore(now));
        if (bounds.from().isPresent()) {
            return between(type, intervals, new Closes(intervals.atOrAfter(bounds.from().getAsLong()), last),
                    bounds.most(), bounds.progress());
        }
        return newest(type, intervals, last, bounds.most(), bounds.progress());
    }

    /**
     * The first bars of a stretch.
     *
     * @param most at most so many; zero: all
     */
    public Future<List<Bar>> between(BarType type, Intervals intervals, Closes closes, int most,
            HistoryProgress progress) {
        if (closes.first() > closes.last()) {
            return Future.succeededFuture(List.of());
        }
        return new Stretch(type, intervals, closes, progress).bars(most);
    }

    /** The newest bars that close by a time, which is a close itself. */
    public Future<List<Bar>> newest(BarType type, Intervals intervals, long last, int most,
            HistoryProgress progress) {
        return WalkBack.newest((from, to, left, told) -> between(type, intervals,
                new Closes(from + intervals.length(), to), 0, told).map(
                        bars -> bars.size() <= left ? bars
                                : bars.subList(bars.size() - left, bars.size())),
                new WalkBack.Ground(last, Bounds.FLOOR, intervals.length(), saturated(most, intervals.length())), most,
                progress);
    }

    private static long saturated(long count, long length) {
        return count > Long.MAX_VALUE / length ? Long.MAX_VALUE : count * length;
    }

    private Future<List<Bar>> tradeBars(BarType type, Bounds bounds, long now, long enough) {
        long to = bounds.end(now);
        if (bounds.from().isEmpty()) {
            return newestOfTrades(type, bounds, to, enough);
        }
        long from = bounds.from().getAsLong();
        Gathering.First<Bar> into = new Gathering.First<>(Bar::closeTime, bounds.most(), from);
        return trades.pull(from, to, maker(type, from, into), bounds.progress()).map(done -> List.copyOf(into.list()));
    }

    private BarsFromTrades maker(BarType type, long since, Gathering<Bar> into) {
        return new BarsFromTrades(type, instrument, QuietIntervals.SKIP, since, 0, into);
    }

    /** Asks for so many trades, and while they do not make enough bars, for more. */
    private Future<List<Bar>> newestOfTrades(BarType type, Bounds bounds, long to, long enough) {
        if (enough > MOST_TRADES) {
            return Future.failedFuture(new InvalidValueException("history limit", bounds.most() + " bars of "
                    + type.spec(), "must be given with a start when it takes more than " + MOST_TRADES + " trades"));
        }
        return trades.newest(to, (int) enough, bounds.progress()).compose(found -> Answers
                .of("The trades of " + instrument.id(), Future.succeededFuture(found), all -> built(type, all, to))
                .compose(bars -> bars.size() >= bounds.most() || found.size() < enough
                        ? Future.succeededFuture(bounds.cut(bars))
                        : newestOfTrades(type, bounds, to, enough * GROWTH)));
    }

    private List<Bar> built(BarType type, List<Trade> all, long to) {
        Gathering.First<Bar> into = new Gathering.First<>(Bar::closeTime, 0, to);
        BarsFromTrades maker = maker(type, Long.MIN_VALUE, into);
        all.forEach(maker::add);
        return into.list();
    }

    /**
     * The closes of time bars.
     *
     * @param first a border between intervals
     * @param last another, or before the first when there are none
     */
    public record Closes(long first, long last) {}

    /** One stretch of time bars. */
    private final class Stretch {
        private final BarType type;
        private final Intervals intervals;
        private final long begin;
        private final long end;
        private final QuietIntervals quiet;
        private final HistoryProgress progress;

        Stretch(BarType type, Intervals intervals, Closes closes, HistoryProgress progress) {
            this.type = type;
            this.intervals = intervals;
            this.begin = closes.first() - intervals.length();
            this.end = closes.last();
            this.quiet = type.source() == BarType.Source.EXTERNAL ? QuietIntervals.REPEAT_CLOSE : QuietIntervals.SKIP;
            this.progress = progress;
        }

        Future<List<Bar>> bars(int most) {
            Gathering.First<Bar> into = into(most);
            if (quiet == QuietIntervals.SKIP) {
                return made(maker(into), into);
            }
            FirstInterval first = new FirstInterval(maker(into), begin + intervals.length());
            return trades.pull(begin, end, first, progress).compose(done -> {
                if (!first.wasQuiet()) {
                    first.maker().reach(end);
                    return Future.succeededFuture(List.copyOf(into.list()));
                }
                return afterTheLastTradeBefore(most, 1);
            });
        }

        private Gathering.First<Bar> into(int most) {
            return new Gathering.First<>(Bar::closeTime, most, begin + intervals.length());
        }

        private BarsFromTrades maker(Gathering<Bar> into) {
            return new BarsFromTrades(type, instrument, quiet, begin, intervals.shift(), into);
        }

        private Future<List<Bar>> made(BarsFromTrades maker, Gathering.First<Bar> into) {
            return trades.pull(begin, end, maker, progress).map(done -> {
                maker.reach(end);
                return List.copyOf(into.list());
            });
        }

        /** Looks at so many trades before the first bar, and at more while none of them sets a price. */
        private Future<List<Bar>> afterTheLastTradeBefore(int most, int looked) {
            Instant start = EventTime.instant(begin + intervals.length());
            return trades.newest(begin, looked, (rows, reached) -> progress.page(0, start)).compose(earlier -> {
                Gathering.First<Bar> into = into(most);
                BarsFromTrades maker = maker(into);
                earlier.forEach(maker::begin);
                return maker.isEmpty() && earlier.size() == looked && looked < MOST_TRADES
                        ? afterTheLastTradeBefore(most, looked * GROWTH)
                        : made(maker, into);
            });
        }
    }

    /** Hands trades on as long as the first interval has one; else it stops, since a close before it must be found. */
    private static final class FirstInterval implements Gathering<Trade> {
        private final BarsFromTrades maker;
        private final long end;

        FirstInterval(BarsFromTrades maker, long end) {
            this.maker = maker;
            this.end = end;
        }

        @Override
        public boolean add(Trade trade) {
            return (!maker.isEmpty() || trade.eventTime() < end) && maker.add(trade);
        }

        @Override
        public long rows() {
            return maker.rows();
        }

        @Override
        public long reached() {
            return maker.reached();
        }

        BarsFromTrades maker() {
            return maker;
        }

        boolean wasQuiet() {
            return maker.isEmpty();
        }
    }
}
