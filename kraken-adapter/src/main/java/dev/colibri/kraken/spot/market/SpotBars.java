package dev.colibri.kraken.spot.market;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import io.vertx.core.Future;

import dev.colibri.api.bar.QuietIntervals;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.ProgressAfter;
import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.market.BarsFromBars;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Candle;
import dev.colibri.kraken.common.market.CandleBars;
import dev.colibri.kraken.common.market.Intervals;
import dev.colibri.kraken.common.market.TradeBars;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.OhlcAnswer;
import dev.colibri.kraken.spot.rest.OhlcRequest;
import dev.colibri.kraken.spot.rest.SpotApi;

/**
 * A pair's bars. Those of the venue come from its candles, intervals it lacks from shorter candles of its own; what
 * lies before the last {@value SpotCandles#KEPT} is built from trades, up to the first candle, at the candles' own
 * borders, so that the two join without a hole or a bar twice. All others are built from trades.
 */
final class SpotBars {
    private final SpotApi api;
    private final CurrencyPair pair;
    private final BarType type;
    private final Bounds bounds;
    private final Clock clock;
    private final TradeBars fromTrades;

    SpotBars(SpotApi api, CurrencyPair pair, BarType type, Bounds bounds, Clock clock) {
        this.api = api;
        this.pair = pair;
        this.type = type;
        this.bounds = bounds;
        this.clock = clock;
        this.fromTrades = new TradeBars(pair, new SpotTrades(api, pair, clock));
    }

    Future<List<Bar>> bars() {
        if (type.priceType() != PriceType.LAST) {
            return Future.failedFuture(new Unsupported(new Capability.Bars(type.priceType()),
                    "Kraken Spot has no " + new Capability.Bars(type.priceType()).words()
                            + ": its candles and trades tell the last price alone"));
        }
        if (type.source() == BarType.Source.INTERNAL) {
            return fromTrades.bars(type, bounds);
        }
        if (type.spec() instanceof BarSpec.Time time) {
            return SpotCandles.partOf(time).map(part -> candles(time, part)).orElseGet(this::noCandles);
        }
        return noCandles();
    }

    private Future<List<Bar>> noCandles() {
        bounds.progress().note("Bars of " + type.spec() + " are built from trades, since Kraken has no such candles");
        return fromTrades.bars(type, bounds);
    }

    private Future<List<Bar>> candles(BarSpec.Time spec, BarSpec.Time part) {
        return Answers.of("A page of candles of " + pair.id(),
                api.send(new OhlcRequest(SpotMarket.query(pair), SpotCandles.minutes(part), OptionalLong.empty())),
                answer -> part.equals(spec) ? own(spec, answer) : composed(spec, part, answer))
                .compose(recent -> recent.begin.isEmpty() ? noCandles()
                        : joined(spec, recent.bars, recent.begin.getAsLong()))
                .compose(this::reported);
    }

    private Recent own(BarSpec.Time spec, OhlcAnswer answer) {
        List<Candle> candles = SpotCandles.finished(answer);
        CandleBars maker = new CandleBars(type, spec, pair, clock.nanos());
        List<Bar> bars = candles.stream().map(maker::bar).toList();
        tell(maker, candles, spec);
        return new Recent(bars, answer.rows().stream().mapToLong(row -> KrakenTimes.ofSeconds(row.time())).findFirst());
    }

    private void tell(CandleBars maker, List<Candle> candles, BarSpec.Time part) {
        maker.tell(bounds.progress());
        long missing = SpotCandles.missing(candles, part);
        if (missing > 0) {
            bounds.progress().note("Kraken's own record lacks " + missing + " of its candles of " + part);
        }
    }

    private Recent composed(BarSpec.Time spec, BarSpec.Time part, OhlcAnswer answer) {
        bounds.progress().note("Bars of " + spec + " are made of Kraken's candles of " + part
                + ", since it has none of their own length");
        BarType partType = new BarType(pair.id(), part, PriceType.LAST, BarType.Source.EXTERNAL);
        CandleBars parts = new CandleBars(partType, part, pair, clock.nanos());
        Gathering.First<Bar> into = new Gathering.First<>(Bar::closeTime, 0, 0);
        List<Candle> candles = SpotCandles.finished(answer);
        if (!candles.isEmpty()) {
            BarsFromBars maker = new BarsFromBars(type, partType, pair, QuietIntervals.REPEAT_CLOSE,
                    candles.getFirst().openTime(), into);
            candles.forEach(candle -> maker.add(parts.bar(candle)));
            maker.reach(candles.getLast().openTime() + part.nanos());
        }
        tell(parts, candles, part);
        return new Recent(into.list(), into.list().stream().mapToLong(Bar::openTime).findFirst());
    }

    private Future<List<Bar>> joined(BarSpec.Time spec, List<Bar> candles, long begin) {
        Intervals intervals = Intervals.like(spec, begin);
        List<Bar> recent = bounds.select(candles, Bar::closeTime);
        long end = Math.min(begin, intervals.before(bounds.to().orElse(Long.MAX_VALUE)));
        return older(intervals, end, recent).map(older -> bounds.cut(
                Stream.concat(older.stream(), recent.stream()).toList()));
    }

    /** What is wanted of the time before the candles, up to a close. */
    private Future<List<Bar>> older(Intervals intervals, long end, List<Bar> recent) {
        if (bounds.from().isPresent()) {
            TradeBars.Closes closes = new TradeBars.Closes(intervals.atOrAfter(bounds.from().getAsLong()), end);
            if (closes.first() > closes.last()) {
                return Future.succeededFuture(List.of());
            }
            tellOlder(end);
            return fromTrades.between(type, intervals, closes, bounds.most(), bounds.progress());
        }
        int missing = bounds.most() - recent.size();
        if (missing == 0) {
            return Future.succeededFuture(List.of());
        }
        tellOlder(end);
        return fromTrades.newest(type, intervals, end, missing, new ProgressAfter(bounds.progress(), recent.size()));
    }

    private void tellOlder(long end) {
        bounds.progress().note("Bars up to " + EventTime.instant(end) + " are built from trades, since Kraken keeps "
                + SpotCandles.KEPT + " candles");
    }

    /**
     * What the venue's candles give.
     *
     * @param begin where they begin, a border between bars; empty where there are none
     */
    private record Recent(List<Bar> bars, OptionalLong begin) {}

    /** Tells the progress of the whole, which is an answer's page too. */
    private Future<List<Bar>> reported(List<Bar> bars) {
        long reached = bars.isEmpty() ? bounds.from().orElse(clock.nanos()) : bars.getLast().closeTime();
        return bounds.progress().page(bars.size(), EventTime.instant(reached)) ? Future.succeededFuture(bars)
                : Future.failedFuture(new CancellationException("Bars were not wanted any more"));
    }
}
