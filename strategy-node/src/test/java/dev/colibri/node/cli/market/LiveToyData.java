package dev.colibri.node.cli.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.vertx.core.Future;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.NodeContext;

/** Streams that tell the same few events whenever they are asked for. */
final class LiveToyData implements DataClient {
    static final long NOW = EventTime.nanos(ToyPast.FIRST) + 5_000_000_000L;
    private static final long MILLISECOND = 1_000_000L;
    private static volatile Consumer<String> steps = step -> {};

    private final LiveToyConnector.Settings settings;
    private final NodeContext context;
    private final List<Subscription> asked = new ArrayList<>();
    private int told;

    LiveToyData(LiveToyConnector.Settings settings, NodeContext context) {
        this.settings = settings;
        this.context = context;
    }

    /** Lets a test know what happens here, on the event loop. */
    static void onStep(Consumer<String> listener) {
        steps = listener;
    }

    static void stepped(String step) {
        steps.accept(step);
    }

    @Override
    public void subscribe(Subscription subscription) {
        asked.add(subscription);
        health(subscription, State.PENDING, "");
        Feature needed = switch (subscription) {
            case Subscription.Quotes quotes -> Feature.QUOTES;
            case Subscription.Trades trades -> Feature.TRADES;
            case Subscription.Book book -> Feature.BOOK;
            case Subscription.Bars bars -> Feature.BAR_HISTORY;
            default -> Feature.STATISTICS;
        };
        if (settings.cannot().contains(needed)) {
            health(subscription, State.FAILED, "The toy venue was not made for that");
        } else {
            context.timers().after(Duration.ZERO, () -> begin(subscription));
        }
    }

    private void begin(Subscription subscription) {
        if (!asked.contains(subscription)) {
            return;
        }
        health(subscription, State.LIVE, "");
        switch (subscription) {
            case Subscription.Quotes quotes -> tell(new Quote(quotes.instrument(), 500_000, 10, 500_002, 200, 1, 2,
                    NOW, NOW + MILLISECOND));
            case Subscription.Trades trades -> trades(trades.instrument());
            case Subscription.Book book -> book(book);
            case Subscription.Bars bars -> tell(bar(bars.type()));
            default -> {
                // It has nothing to tell yet.
            }
        }
        stepped("told " + subscription);
    }

    private void trades(InstrumentId of) {
        tell(trade(of));
        tell(trade(of));
        if (settings.endless()) {
            context.timers().every(Duration.ofMillis(1), () -> tell(trade(of)));
        }
    }

    private Trade trade(InstrumentId of) {
        told++;
        return new Trade(of, 0, told, 500_000 + told % 3, 50 + told, 1, 2, told % 2 == 0 ? Side.SELL : Side.BUY,
                TradeKind.NORMAL, Origin.LIVE, NOW + told * MILLISECOND, NOW + (told + 1) * MILLISECOND);
    }

    private static Bar bar(BarType type) {
        return ToyPast.bars(type).getFirst();
    }

    private void book(Subscription.Book asking) {
        OrderBook book = OrderBook.ofDepth(asking.instrument(), 1, 2, asking.depth());
        snapshot(book);
        book.begin(BookChange.UPDATE, NOW + 3 * MILLISECOND, NOW + 4 * MILLISECOND);
        book.set(Side.BUY, 500_000, 75);
        book.set(Side.SELL, 500_003, 0);
        book.end();
        tell(book.view());
        if (settings.breaks()) {
            health(asking, State.STALE, "the checksum does not match");
            health(asking, State.RESYNCING, "");
            health(asking, State.LIVE, "");
            snapshot(book);
        }
    }

    private void snapshot(OrderBook book) {
        book.begin(BookChange.SNAPSHOT, NOW, NOW + MILLISECOND);
        for (int i = 0; i < 3; i++) {
            book.set(Side.BUY, 500_000 - i, 10 + i);
            book.set(Side.SELL, 500_002 + i, 200 + i);
        }
        book.end();
        tell(book.view());
    }

    private void health(Subscription subscription, State state, String reason) {
        tell(new StreamHealth(context.name(), subscription, state, reason, NOW, NOW));
    }

    private void tell(MarketEvent event) {
        context.market().accept(event);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        asked.remove(subscription);
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(asked);
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }
}
