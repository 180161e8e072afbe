package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.BookWatch;
import dev.colibri.kraken.common.live.CandleChannel.CandleWatch;
import dev.colibri.kraken.common.live.FactWatch;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LevelsWatch;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveWing;
import dev.colibri.kraken.common.live.SharedChannels;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.common.live.TickerWatch;
import dev.colibri.kraken.common.live.TradeWatch;
import dev.colibri.kraken.common.live.TradesWatch;
import dev.colibri.kraken.spot.stream.SpotSocketless;
import dev.colibri.kraken.spot.stream.SpotStream;

/** Spot's channels as {@link SpotChannels} makes them, on a {@link SpotSocketless}. History has nothing to tell. */
public final class SpotFeedWing implements LiveWing {
    private final LiveNode node;
    private final FeedCounters counters = new FeedCounters("spot");
    private final SharedChannels<SpotStream.Book, BookWatch, SpotBook> books;
    private final SharedChannels<SpotStream.Ticker, TickerWatch, SpotTicker> tickers;
    private final SharedChannels<SpotStream.Trades, TradeWatch, SpotTrades> trades;
    private final SharedChannels<SpotStream.Candles, CandleWatch, SpotCandles> candles;

    /** @param feed where the frames come */
    public SpotFeedWing(SpotSocketless feed, LiveNode node) {
        this.node = node;
        this.books = new SharedChannels<>(feed::want);
        this.tickers = new SharedChannels<>(feed::want);
        this.trades = new SharedChannels<>(feed::want);
        this.candles = new SharedChannels<>(feed::want);
    }

    @Override
    public Runnable watch(Instrument instrument, Asked asked) {
        CurrencyPair pair = (CurrencyPair) instrument;
        return switch (asked.subscription()) {
            case Subscription.Book book -> levels(pair, book.depth(), asked);
            case Subscription.Quotes quotes -> quotes(pair, asked);
            case Subscription.Trades of -> trades(pair, asked);
            case Subscription.Bars bars -> candles(pair, bars.type(), asked);
            default -> throw new IllegalArgumentException("not measured: " + asked.subscription());
        };
    }

    private Runnable levels(CurrencyPair pair, int depth, Asked asked) {
        SpotStream.Book stream = new SpotStream.Book(pair.id().symbol(), depth);
        return books.watch(stream, () -> new SpotBook(pair, depth, counters),
                channel -> new LevelsWatch(asked, channel.view(), depth, node.sink()));
    }

    private Runnable quotes(CurrencyPair pair, Asked asked) {
        SpotStream.Ticker stream = new SpotStream.Ticker(pair.id().symbol(), SpotStream.Trigger.BBO);
        return tickers.watch(stream, () -> new SpotTicker(pair, counters),
                channel -> new FactWatch(asked, TickerFacts::quote, node.sink()));
    }

    private Runnable trades(CurrencyPair pair, Asked asked) {
        return trades.watch(new SpotStream.Trades(pair.id().symbol()),
                () -> new SpotTrades(pair, from -> Future.succeededFuture(List.of()), node, counters),
                channel -> new TradesWatch(asked, node.sink()));
    }

    private Runnable candles(CurrencyPair pair, BarType type, Asked asked) {
        int minutes = SpotCandle.minutes(type).orElseThrow();
        return candles.watch(new SpotStream.Candles(pair.id().symbol(), minutes),
                () -> new SpotCandles(pair, type, minutes, (from, to) -> Future.succeededFuture(List.of()),
                        Optional.empty(), node, counters),
                channel -> new CandleWatch(asked));
    }

    @Override
    public Future<Void> open() {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    @Override
    public boolean stands() {
        return true;
    }

    @Override
    public OptionalLong lastMessage() {
        return OptionalLong.empty();
    }

    @Override
    public List<Counter> counters() {
        return counters.list();
    }

    @Override
    public List<Limit> limits() {
        return List.of();
    }
}
