package dev.colibri.node.cli.market.watch;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.testing.Instruments;

/** What a market told, all in the first seconds of 2025. */
final class Told {
    static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    static final long NOW = EventTime.nanos(START);
    static final long SECOND = 1_000_000_000L;
    static final ConnectionName TOY = new ConnectionName("toy");
    static final InstrumentId BTC = Instruments.BTC_USD.id();
    static final InstrumentId PERPETUAL = Instruments.PF_XBTUSD.id();
    static final BarType MINUTES = new BarType(BTC, BarSpec.minutes(1), PriceType.LAST, BarType.Source.EXTERNAL);
    static final Subscription.Book BOOK = new Subscription.Book(BTC, 10);
    static final Subscription.Quotes QUOTES = new Subscription.Quotes(BTC);
    static final Subscription.Trades TRADES = new Subscription.Trades(BTC);
    static final Subscription.Bars BARS = new Subscription.Bars(MINUTES);

    private Told() {}

    static WatchPlan plan(Subscription... subscriptions) {
        return new WatchPlan(TOY, List.of(subscriptions).stream().map(Subscription::instrument).distinct().toList(),
                List.of(subscriptions), 10);
    }

    static StreamHealth health(Subscription subscription, StreamHealth.State state, String reason) {
        return new StreamHealth(TOY, subscription, state, reason, NOW, NOW);
    }

    static StreamHealth live(Subscription subscription) {
        return health(subscription, StreamHealth.State.LIVE, "");
    }

    static VenueStatus venue(VenueStatus.State state, String detail) {
        return new VenueStatus(TOY, state, detail, NOW, NOW);
    }

    static Quote quote(long bid, long ask) {
        return new Quote(BTC, bid, 10, ask, 200, 1, 2, NOW + SECOND, NOW + SECOND);
    }

    /** The trade of a number, each a second after the one before. */
    static Trade trade(int number) {
        return new Trade(BTC, 0, number, 500_000 + number, 50 + number, 1, 2, number % 2 == 0 ? Side.SELL : Side.BUY,
                number % 5 == 0 ? TradeKind.LIQUIDATION : TradeKind.NORMAL,
                number == 4 ? Origin.RECOVERED : Origin.LIVE, NOW + number * SECOND, NOW + number * SECOND);
    }

    static Bar bar(boolean complete) {
        return new Bar(MINUTES, NOW - 60 * SECOND, NOW, 500_000, 500_090, 499_970, 500_010, 1, 1234, 2, 7, null,
                complete, Origin.LIVE, NOW);
    }

    static MarkPrice mark() {
        return new MarkPrice(PERPETUAL, Price.of("50001.5"), NOW, NOW);
    }

    static IndexPrice index() {
        return new IndexPrice(PERPETUAL, Price.of("50002.25"), NOW, NOW);
    }

    static FundingRate funding() {
        return new FundingRate(PERPETUAL, new BigDecimal("0.0000125"), null, null, Duration.ofHours(1),
                NOW + 3_600 * SECOND, NOW, NOW);
    }

    static OpenInterest interest() {
        return new OpenInterest(PERPETUAL, Quantity.of("321.5"), NOW, NOW);
    }

    static TickerStats stats() {
        return new TickerStats(PERPETUAL, Price.of("50000.1"), null, Price.of("50500.0"), Price.of("48800.0"), null,
                Quantity.of("1234.5"), null, new BigDecimal("-1.25"), NOW, NOW);
    }

    static InstrumentStatus status() {
        return new InstrumentStatus(PERPETUAL, TradingStatus.POST_ONLY, NOW, NOW);
    }

    static InstrumentUpdate rules() {
        return new InstrumentUpdate(Instruments.PF_XBTUSD, NOW, NOW);
    }

    /** A book of so many levels a side, two ticks between the best, quantities rising from the best. */
    static OrderBook book(int levels) {
        OrderBook book = OrderBook.ofDepth(BTC, 1, 2, 1000);
        book.begin(BookChange.SNAPSHOT, NOW, NOW);
        for (int i = 0; i < levels; i++) {
            book.set(Side.BUY, 500_000 - i, 25 * (i + 1));
            book.set(Side.SELL, 500_002 + i, 100 * (i + 1));
        }
        book.end();
        return book;
    }

    /** One more message, of one level. */
    static OrderBook changed(OrderBook book, Side side, long price, long quantity) {
        book.begin(BookChange.UPDATE, NOW + SECOND, NOW + SECOND);
        book.set(side, price, quantity);
        book.end();
        return book;
    }

    /** Two orders at the best bid, one at the best ask. */
    static OrderByOrderBook orders() {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC, 1, 2, 10);
        book.begin(BookChange.SNAPSHOT, NOW, NOW);
        book.add(Side.BUY, "OA", 500_000, 10, NOW);
        book.add(Side.BUY, "OB", 500_000, 20, NOW);
        book.add(Side.SELL, "OC", 500_002, 30, NOW);
        book.end();
        return book;
    }
}
