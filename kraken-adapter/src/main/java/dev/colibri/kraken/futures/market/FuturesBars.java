package dev.colibri.kraken.futures.market;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import io.vertx.core.Future;

import dev.colibri.api.bar.QuietIntervals;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.Latest;
import dev.colibri.kraken.common.history.WalkBack;
import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.market.BarsFromBars;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Intervals;
import dev.colibri.kraken.common.market.TradeBars;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * A contract's bars. Those of the venue come from its candles, intervals it lacks from shorter candles, as do Colibri's
 * own of mark and index prices, of which the venue tells no single ones. All others are built from trades.
 */
final class FuturesBars {
    private final Derivative contract;
    private final BarType type;
    private final Bounds bounds;
    private final VenueTime time;
    private final TradeBars fromTrades;
    private final FuturesApi api;
    private final Clock clock;

    FuturesBars(FuturesApi api, Derivative contract, BarType type, Bounds bounds, Clock clock) {
        this.api = api;
        this.contract = contract;
        this.type = type;
        this.bounds = bounds;
        this.clock = clock;
        this.time = new VenueTime(api, contract.terms().venueSymbol());
        this.fromTrades = new TradeBars(contract, new FuturesTrades(api, contract, clock));
    }

    Future<List<Bar>> bars() {
        Optional<String> tickType = FuturesCandles.tickType(type.priceType());
        if (tickType.isEmpty()) {
            return unsupported("its candles and trades tell the last, the mark and the index price alone");
        }
        if (type.spec() instanceof BarSpec.Time spec) {
            return candles(spec).map(candles -> ofCandles(spec, candles, tickType.get())).orElseGet(this::ofTrades);
        }
        return ofTrades();
    }

    private Future<List<Bar>> unsupported(String reason) {
        Capability.Bars bars = new Capability.Bars(type.priceType());
        return Future.failedFuture(new Unsupported(bars,
                "Kraken Futures has no " + bars.words() + " of " + type.spec() + ": " + reason));
    }

    /** The candles that the bars are made of; none where they are made of trades. */
    private Optional<FuturesCandles> candles(BarSpec.Time spec) {
        boolean external = type.source() == BarType.Source.EXTERNAL;
        if (!external && type.priceType() == PriceType.LAST) {
            return Optional.empty();
        }
        Optional<FuturesCandles> own = external ? FuturesCandles.of(spec) : Optional.empty();
        return own.or(() -> FuturesCandles.partOf(spec));
    }

    private Future<List<Bar>> ofTrades() {
        if (type.priceType() != PriceType.LAST) {
            return unsupported("its shortest candles are of a minute");
        }
        if (type.source() == BarType.Source.EXTERNAL) {
            bounds.progress()
                    .note("Bars of " + type.spec() + " are built from trades, since Kraken has no such candles");
        }
        return fromTrades.bars(type, bounds);
    }

    private Future<List<Bar>> ofCandles(BarSpec.Time spec, FuturesCandles candles, String tickType) {
        boolean own = candles.spec().equals(spec) && type.source() == BarType.Source.EXTERNAL;
        BarType partType = own ? type
                : new BarType(contract.id(), candles.spec(), type.priceType(), BarType.Source.EXTERNAL);
        CandlePull pull = new CandlePull(api, contract, candles, tickType, partType, clock);
        if (!own) {
            bounds.progress().note("Bars of " + spec + " are made of Kraken's candles of " + candles.spec());
        }
        return time.now().compose(now -> own
                ? pulled(pull, ownOpens(spec, now), 1, spec, (since, into) -> new Making(into, end -> {}))
                : pulled(pull, composedOpens(spec, now), spec.nanos(), spec,
                        (since, into) -> composing(partType, since, into)));
    }

    /** When candles of the bars' own length may open: their closes lie in the range, and have passed. */
    private Opens ownOpens(BarSpec.Time spec, long now) {
        long length = spec.nanos();
        return new Opens(bounds.from().orElse(Bounds.FLOOR) - length,
                Math.min(bounds.to().orElse(Long.MAX_VALUE), now + 1) - length);
    }

    /** When the parts of the bars may open: between the borders of whole bars. */
    private Opens composedOpens(BarSpec.Time spec, long now) {
        Intervals intervals = Intervals.own(spec);
        return new Opens(intervals.atOrAfter(bounds.from().orElse(Bounds.FLOOR)) - spec.nanos(),
                Math.min(intervals.before(bounds.to().orElse(Long.MAX_VALUE)), intervals.atOrBefore(now)));
    }

    private Making composing(BarType partType, long since, Gathering<Bar> into) {
        BarsFromBars bars = new BarsFromBars(type, partType, contract, QuietIntervals.SKIP, since, into);
        return new Making(bars, bars::reach);
    }

    private Future<List<Bar>> pulled(CandlePull pull, Opens opens, long unit, BarSpec.Time spec, Maker maker) {
        HistoryProgress progress = bounds.progress();
        if (bounds.from().isPresent()) {
            Gathering.First<Bar> into = new Gathering.First<>(Bar::closeTime, bounds.most(),
                    bounds.from().getAsLong());
            return made(pull, opens, maker.make(opens.from, into), progress)
                    .map(done -> List.copyOf(into.list()));
        }
        long first = Math.min(bounds.most() + 1L, Long.MAX_VALUE / spec.nanos()) * spec.nanos();
        return WalkBack.newest((from, to, left, told) -> {
            Latest<Bar> into = new Latest<>(Bar::closeTime, left, from);
            return made(pull, new Opens(from, to), maker.make(from, into), told).map(done -> into.list());
        }, new WalkBack.Ground(opens.to, pull.floor() - unit, unit, first), bounds.most(), progress);
    }

    private Future<Long> made(CandlePull pull, Opens opens, Making making, HistoryProgress progress) {
        return Answers.of("The candles of " + contract.id(), pull.pull(opens.from, opens.to, making.parts, progress),
                done -> {
                    making.reach.accept(opens.to);
                    return making.parts.rows();
                });
    }

    /** Makes what gathers the candles of a stretch. */
    @FunctionalInterface
    private interface Maker {
        Making make(long since, Gathering<Bar> into);
    }

    /**
     * Bars in the making.
     *
     * @param parts takes the candles
     * @param reach is told by when all have come
     */
    private record Making(Gathering<Bar> parts, LongConsumer reach) {}

    /**
     * When candles open.
     *
     * @param from inclusive
     * @param to exclusive
     */
    private record Opens(long from, long to) {}
}
