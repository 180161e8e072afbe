package dev.colibri.node.cli.market;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.time.Timers;

/** The toy venue's present, and the way to its past. */
final class ToyData implements DataClient {
    private static final long NOW = EventTime.nanos(ToyPast.FIRST) + 5_000_000_000L;
    private static final int LEVELS = 12;

    private final Optional<Feature> cannot;
    private final ToyHistory history;

    ToyData(ToyConnector.Settings settings, Timers timers) {
        this.cannot = settings.cannot();
        this.history = new ToyHistory(settings, timers);
    }

    @Override
    public void subscribe(Subscription subscription) {
        throw new UnsupportedOperationException("requests only");
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        throw new UnsupportedOperationException("requests only");
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of();
    }

    /** Bids and asks two ticks apart; the asks are fewer. */
    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        List<Level> bids = IntStream.range(0, Math.min(depth, LEVELS))
                .mapToObj(i -> new Level(Price.of(500_000L - i, 1), Quantity.of(10 + i, 2))).toList();
        List<Level> asks = IntStream.range(0, Math.min(depth, LEVELS - 2))
                .mapToObj(i -> new Level(Price.of(500_002L + i, 1), Quantity.of(200 + i, 2))).toList();
        return need(Feature.BOOK_REQUEST).map(able -> new DepthSnapshot(instrument, bids, asks, NOW, NOW));
    }

    @Override
    public Future<Ticker> ticker(InstrumentId of) {
        TickerStats stats = new TickerStats(of, Price.of("50000.1"), Price.of("49000.0"), Price.of("50500.0"),
                Price.of("48800.0"), new BigDecimal("49876.5"), Quantity.of("1234.5"), null, null, NOW, NOW);
        Quote quote = new Quote(of, 500_000, 10, 500_002, 200, 1, 2, NOW, NOW);
        boolean pair = of.symbol().contains("/");
        return need(Feature.TICKER_REQUEST).map(able -> pair
                ? new Ticker(of, Optional.of(quote), stats, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty())
                : new Ticker(of, Optional.of(quote), stats, Optional.of(new MarkPrice(of, Price.of("50001.5"), NOW,
                        NOW)), Optional.of(new IndexPrice(of, Price.of("50002.25"), NOW, NOW)),
                        Optional.of(new FundingRate(of, new BigDecimal("0.0000125"), null, null, Duration.ofHours(1),
                                NOW + 3_595_000_000_000L, NOW, NOW)),
                        Optional.of(new OpenInterest(of, Quantity.of("321.5"), NOW, NOW))));
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        return need(Feature.TRADE_HISTORY).compose(able -> history.trades(instrument, range));
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        if (type.priceType() == PriceType.INDEX) {
            return Future.failedFuture(new Unsupported(new Capability.Bars(PriceType.INDEX), "Pairs have no index"));
        }
        return need(Feature.BAR_HISTORY).compose(able -> history.bars(type, range));
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        return Future.failedFuture(new Unsupported(Feature.FUNDING_HISTORY, "The toy venue keeps no funding history"));
    }

    private Future<Void> need(Feature feature) {
        return cannot.equals(Optional.of(feature))
                ? Future.failedFuture(new Unsupported(feature, "The toy venue was not made for that"))
                : Future.succeededFuture();
    }
}
