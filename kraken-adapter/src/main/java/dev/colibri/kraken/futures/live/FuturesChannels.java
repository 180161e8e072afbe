package dev.colibri.kraken.futures.live;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Derivative;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.BarsWatch;
import dev.colibri.kraken.common.live.BookWatch;
import dev.colibri.kraken.common.live.DepthWatch;
import dev.colibri.kraken.common.live.FactWatch;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LevelsWatch;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.live.PriceBarsWatch;
import dev.colibri.kraken.common.live.SharedChannels;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.common.live.TickerWatch;
import dev.colibri.kraken.common.live.TopWatch;
import dev.colibri.kraken.common.live.TradeWatch;
import dev.colibri.kraken.common.live.TradesWatch;
import dev.colibri.kraken.futures.stream.FuturesStream;

/** Futures' channels: a book, a ticker and trades for each contract, which serve all subscriptions. */
final class FuturesChannels {
    private final FuturesHistory history;
    private final LiveSettings settings;
    private final LiveNode node;
    private final FeedCounters counters;
    private final ContractStatus status;
    private final SharedChannels<FuturesStream.Book, BookWatch, FuturesBook> books;
    private final SharedChannels<FuturesStream.Ticker, TickerWatch, FuturesTicker> tickers;
    private final SharedChannels<FuturesStream.Trades, TradeWatch, FuturesTrades> trades;

    FuturesChannels(FuturesSockets sockets, FuturesHistory history, LiveSettings settings, ContractStatus status,
            LiveNode node) {
        this.history = history;
        this.settings = settings;
        this.node = node;
        this.status = status;
        this.counters = sockets.feed();
        this.books = new SharedChannels<>(sockets::want);
        this.tickers = new SharedChannels<>(sockets::want);
        this.trades = new SharedChannels<>(sockets::want);
    }

    Runnable levels(Derivative contract, int depth, Asked asked) {
        return book(contract, view -> new LevelsWatch(asked, view, depth, node.sink()));
    }

    Runnable depth(Derivative contract, Subscription.Depth wanted, Asked asked) {
        return book(contract, view -> new DepthWatch(asked, wanted, view, node));
    }

    Runnable top(Derivative contract, Asked asked) {
        return book(contract, view -> new TopWatch(asked, node.sink()));
    }

    private Runnable book(Derivative contract, Function<BookView, BookWatch> watch) {
        return books.watch(new FuturesStream.Book(product(contract)), () -> new FuturesBook(contract, counters),
                channel -> watch.apply(channel.view()));
    }

    Runnable facts(Derivative contract, Asked asked, Function<TickerFacts, ? extends @Nullable MarketEvent> fact) {
        return ticker(contract, new FactWatch(asked, fact, node.sink()));
    }

    /** Bars of quotes, marks or indexes. */
    Runnable priceBars(Derivative contract, BarType type, Asked asked) {
        return ticker(contract, new PriceBarsWatch(asked, type, contract, settings, node));
    }

    /** What the contract's market accepts now; changes come from the instruments. */
    Runnable status(Derivative contract, Asked asked) {
        return ticker(contract, new ContractStatusWatch(asked, contract.id(), status));
    }

    private Runnable ticker(Derivative contract, TickerWatch watch) {
        return tickers.watch(new FuturesStream.Ticker(product(contract)),
                () -> new FuturesTicker(contract, facts -> status.take(contract.id(), facts), counters),
                channel -> watch);
    }

    Runnable trades(Derivative contract, Asked asked) {
        return trades(contract, new TradesWatch(asked, node.sink()));
    }

    /** Bars of trades, of any length, count or volume. */
    Runnable tradeBars(Derivative contract, BarType type, Asked asked) {
        return trades(contract, new BarsWatch(asked, type, contract, settings, node));
    }

    private Runnable trades(Derivative contract, TradeWatch watch) {
        return trades.watch(new FuturesStream.Trades(product(contract)),
                () -> new FuturesTrades(contract, from -> history.trades(contract, from), node, counters),
                channel -> watch);
    }

    private static String product(Derivative contract) {
        return contract.terms().venueSymbol();
    }
}
