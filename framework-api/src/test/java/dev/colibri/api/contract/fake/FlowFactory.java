package dev.colibri.api.contract.fake;

import java.util.Map;

import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.contract.fake.FakeKey.Channel;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.NodeContext;

/** Which flow serves which subscription, and what must be declared for it. */
final class FlowFactory {
    private final NodeContext context;
    private final FakeInstruments instruments;
    private final FakeHistory history;

    FlowFactory(NodeContext context, FakeInstruments instruments, FakeHistory history) {
        this.context = context;
        this.instruments = instruments;
        this.history = history;
    }

    FakeFlow flow(Subscription subscription) {
        Map.Entry<Integer, Integer> scales = instruments.scales(subscription.instrument());
        FakeKey key = FakeKey.of(subscription);
        return switch (subscription) {
            case Subscription.Book book -> new BookFlow.Views(book, scales, context);
            case Subscription.Depth depth -> new BookFlow.Snapshots(depth, scales, context);
            case Subscription.OrderByOrderBook orders -> new OrdersFlow(orders, scales, context);
            case Subscription.Trades trades -> new TradeFlows.Trades(trades, history, context);
            case Subscription.Quotes quotes -> key.channel() == Channel.BOOK
                    ? new BookFlow.Tops(quotes, key.detail(), scales, context)
                    : new PlainFlows.Ticker(quotes, scales, context);
            case Subscription.Bars bars -> key.channel() == Channel.CANDLES
                    ? new PlainFlows.Candles(bars, scales, context)
                    : new TradeFlows.Bars(bars, BarSettings.of(scales.getKey(), scales.getValue()), history, context);
            case Subscription.Status status -> new PlainFlows.Status(status, context);
            case Subscription.MarkPrices marks -> new PlainFlows.Facts(marks, context);
            case Subscription.IndexPrices indexes -> new PlainFlows.Facts(indexes, context);
            case Subscription.FundingRates rates -> new PlainFlows.Facts(rates, context);
            case Subscription.OpenInterests interests -> new PlainFlows.Facts(interests, context);
            case Subscription.Stats stats -> new PlainFlows.Facts(stats, context);
        };
    }

    static Capability capability(Subscription subscription) {
        return switch (subscription) {
            case Subscription.Quotes quotes -> Feature.QUOTES;
            case Subscription.Trades trades -> Feature.TRADES;
            case Subscription.Book book -> Feature.BOOK;
            case Subscription.Depth depth -> Feature.DEPTH_SNAPSHOTS;
            case Subscription.OrderByOrderBook orders -> Feature.ORDER_BY_ORDER_BOOK;
            case Subscription.Bars bars -> new Capability.Bars(bars.type().priceType());
            case Subscription.MarkPrices marks -> Feature.MARK_PRICE;
            case Subscription.IndexPrices indexes -> Feature.INDEX_PRICE;
            case Subscription.FundingRates rates -> Feature.FUNDING_RATE;
            case Subscription.OpenInterests interests -> Feature.OPEN_INTEREST;
            case Subscription.Stats stats -> Feature.STATISTICS;
            case Subscription.Status status -> Feature.INSTRUMENT_STATUS;
        };
    }
}
