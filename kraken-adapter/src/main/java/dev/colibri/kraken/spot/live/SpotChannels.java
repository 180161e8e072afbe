package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.BarsWatch;
import dev.colibri.kraken.common.live.BookWatch;
import dev.colibri.kraken.common.live.CandleChannel.CandleWatch;
import dev.colibri.kraken.common.live.DepthWatch;
import dev.colibri.kraken.common.live.FactWatch;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LevelsWatch;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.live.OrdersChannel.OrdersWatch;
import dev.colibri.kraken.common.live.PriceBarsWatch;
import dev.colibri.kraken.common.live.SharedChannels;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.common.live.TickerWatch;
import dev.colibri.kraken.common.live.TopWatch;
import dev.colibri.kraken.common.live.TradeWatch;
import dev.colibri.kraken.common.live.TradesWatch;
import dev.colibri.kraken.spot.stream.SpotStream;
import dev.colibri.kraken.spot.stream.SpotStream.Trigger;

/**
 * Spot's channels. A book that is there already serves whoever wants a shallower one; whoever wants a deeper one gets a
 * stream of its own, so that nobody is disturbed.
 */
final class SpotChannels {
    private static final int TOP = 1;

    private final SpotHistory history;
    private final LiveSettings settings;
    private final LiveNode node;
    private final FeedCounters counters;
    private final SpotSockets sockets;
    private final SpotInstruments instruments;
    private final SharedChannels<SpotStream.Book, BookWatch, SpotBook> books;
    private final SharedChannels<SpotStream.Orders, OrdersWatch, SpotOrders> orders;
    private final SharedChannels<SpotStream.Ticker, TickerWatch, SpotTicker> tickers;
    private final SharedChannels<SpotStream.Trades, TradeWatch, SpotTrades> trades;
    private final SharedChannels<SpotStream.Candles, CandleWatch, SpotCandles> candles;

    SpotChannels(SpotSockets sockets, SpotHistory history, LiveSettings settings, LiveContext context,
            LongWork work) {
        this.history = history;
        this.settings = settings;
        this.node = context.node();
        this.sockets = sockets;
        this.counters = sockets.feed();
        this.instruments = new SpotInstruments(context.instruments(), node, work);
        this.books = new SharedChannels<>(sockets::want);
        this.orders = new SharedChannels<>(sockets::want);
        this.tickers = new SharedChannels<>(sockets::want);
        this.trades = new SharedChannels<>(sockets::want);
        this.candles = new SharedChannels<>(sockets::want);
    }

    /** Asks for news of the instruments, which are wanted whether somebody subscribes or not. */
    void open() {
        instruments.begin(sockets.want(new SpotStream.Instruments(), instruments));
    }

    Runnable levels(CurrencyPair pair, int depth, Asked asked) {
        return book(pair, depth, view -> new LevelsWatch(asked, view, depth, node.sink()));
    }

    Runnable depth(CurrencyPair pair, Subscription.Depth wanted, Asked asked) {
        return book(pair, wanted.depth(), view -> new DepthWatch(asked, wanted, view, node));
    }

    Runnable top(CurrencyPair pair, Asked asked) {
        return book(pair, TOP, view -> new TopWatch(asked, node.sink()));
    }

    private Runnable book(CurrencyPair pair, int depth, Function<BookView, BookWatch> watch) {
        List<SpotStream.Book> deepEnough = SpotDepths.holding(depth, SpotDepths.LEVELS).stream()
                .map(each -> new SpotStream.Book(pair.id().symbol(), each)).toList();
        SpotStream.Book stream = deepEnough.stream().filter(books::has).findFirst().orElse(deepEnough.getFirst());
        return books.watch(stream, () -> new SpotBook(pair, stream.depth(), counters),
                channel -> watch.apply(channel.view()));
    }

    Runnable orders(CurrencyPair pair, int depth, Asked asked) {
        List<SpotStream.Orders> deepEnough = SpotDepths.holding(depth, SpotDepths.ORDERS).stream()
                .map(each -> new SpotStream.Orders(pair.id().symbol(), each)).toList();
        SpotStream.Orders stream = deepEnough.getFirst();
        return orders.watch(stream, () -> new SpotOrders(pair, stream.depth(), node.sink(), counters),
                channel -> new OrdersWatch(asked));
    }

    Runnable facts(CurrencyPair pair, Trigger trigger, Asked asked,
            Function<TickerFacts, ? extends @Nullable MarketEvent> fact) {
        return ticker(pair, trigger, new FactWatch(asked, fact, node.sink()));
    }

    /** Bars of the bid, the ask or the middle, made of quotes. */
    Runnable quoteBars(CurrencyPair pair, BarType type, Asked asked) {
        return ticker(pair, Trigger.BBO, new PriceBarsWatch(asked, type, pair, settings, node));
    }

    private Runnable ticker(CurrencyPair pair, Trigger trigger, TickerWatch watch) {
        return tickers.watch(new SpotStream.Ticker(pair.id().symbol(), trigger), () -> new SpotTicker(pair, counters),
                channel -> watch);
    }

    Runnable trades(CurrencyPair pair, Asked asked) {
        return trades(pair, new TradesWatch(asked, node.sink()));
    }

    /** Bars of trades, of any length, count or volume. */
    Runnable tradeBars(CurrencyPair pair, BarType type, Asked asked) {
        return trades(pair, new BarsWatch(asked, type, pair, settings, node));
    }

    private Runnable trades(CurrencyPair pair, TradeWatch watch) {
        return trades.watch(new SpotStream.Trades(pair.id().symbol()),
                () -> new SpotTrades(pair, from -> history.trades(pair, from), node, counters), channel -> watch);
    }

    Runnable candles(CurrencyPair pair, BarType type, int minutes, Asked asked) {
        return candles.watch(new SpotStream.Candles(pair.id().symbol(), minutes),
                () -> new SpotCandles(pair, type, minutes, (from, to) -> history.bars(pair, type, from, to),
                        settings.barGrace(), node, counters),
                channel -> new CandleWatch(asked));
    }

    /** What the pair's market accepts now; changes come from the instruments. */
    Runnable status(CurrencyPair pair, Asked asked) {
        StatusWatch watch = new StatusWatch(asked, pair.id());
        instruments.attach(watch);
        return () -> instruments.leave(watch);
    }
}
