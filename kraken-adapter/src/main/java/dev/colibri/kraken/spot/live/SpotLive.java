package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.config.Secret;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveWing;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.spot.market.SpotCondition;
import dev.colibri.kraken.spot.market.SpotMarket;
import dev.colibri.kraken.spot.stream.SpotNews;
import dev.colibri.kraken.spot.stream.SpotStream.Trigger;
import dev.colibri.kraken.spot.stream.StatusMessage;

/** Spot's live market: which of the venue's streams serves which subscription. */
public final class SpotLive implements LiveWing, SpotNews {
    private static final String PRODUCT = "spot";

    private final LiveContext context;
    private final LiveNode node;
    private final SpotSockets sockets;
    private final SpotChannels channels;

    /**
     * @param token fetches what books order by order need; empty without a key
     * @param work where large messages are read
     */
    public SpotLive(SpotStreams streams, Optional<Supplier<Future<Secret>>> token, SpotMarket market, LongWork work,
            LiveContext context) {
        this.context = context;
        this.node = context.node();
        this.sockets = new SpotSockets(streams, token, this);
        this.channels = new SpotChannels(sockets, new SpotHistory(market), streams.settings(), context, work);
    }

    @Override
    public Future<Void> open() {
        return sockets.open().onSuccess(opened -> channels.open());
    }

    @Override
    public Future<Void> close() {
        return sockets.close();
    }

    @Override
    public Runnable watch(Instrument instrument, Asked asked) {
        return switch (instrument) {
            case CurrencyPair pair -> watch(pair, asked);
            default -> unsupported(asked, instrument.id() + " is no pair of Kraken Spot");
        };
    }

    private Runnable watch(CurrencyPair pair, Asked asked) {
        return switch (asked.subscription()) {
            case Subscription.Quotes quotes -> quotes(pair, quotes.source(), asked);
            case Subscription.Trades trades -> channels.trades(pair, asked);
            case Subscription.Book book -> channels.levels(pair, book.depth(), asked);
            case Subscription.Depth depth -> channels.depth(pair, depth, asked);
            case Subscription.OrderByOrderBook orders -> sockets.hasOrders()
                    ? channels.orders(pair, orders.depth(), asked)
                    : unsupported(asked, "Kraken Spot gives books order by order to those with an API key alone: set "
                            + "spot.api_key and spot.api_secret");
            case Subscription.Bars bars -> bars(pair, bars.type(), asked);
            case Subscription.Stats stats -> channels.facts(pair, Trigger.TRADES, asked, TickerFacts::stats);
            case Subscription.Status status -> channels.status(pair, asked);
            case Subscription.MarkPrices marks -> none(asked, "mark prices");
            case Subscription.IndexPrices indexes -> none(asked, "index prices");
            case Subscription.FundingRates rates -> none(asked, "funding");
            case Subscription.OpenInterests interests -> none(asked, "open interest");
        };
    }

    private Runnable quotes(CurrencyPair pair, QuoteSource source, Asked asked) {
        return switch (source) {
            case TICKER -> channels.facts(pair, Trigger.BBO, asked, TickerFacts::quote);
            case BOOK -> channels.top(pair, asked);
        };
    }

    private Runnable bars(CurrencyPair pair, BarType type, Asked asked) {
        return switch (type.source()) {
            case EXTERNAL -> SpotCandle.minutes(type).isPresent()
                    ? channels.candles(pair, type, SpotCandle.minutes(type).getAsInt(), asked)
                    : unsupported(asked, "Kraken Spot has no bars of " + type.spec() + " of the " + type.priceType()
                            + " price; " + type.spec() + "-" + type.priceType() + "-INTERNAL is made here");
            case INTERNAL -> internal(pair, type, asked);
        };
    }

    private Runnable internal(CurrencyPair pair, BarType type, Asked asked) {
        return switch (type.priceType()) {
            case LAST -> channels.tradeBars(pair, type, asked);
            case BID, ASK, MID -> channels.quoteBars(pair, type, asked);
            case MARK -> none(asked, "mark prices");
            case INDEX -> none(asked, "index prices");
        };
    }

    private static Runnable none(Asked asked, String what) {
        return unsupported(asked, "Kraken Spot has no " + what);
    }

    private static Runnable unsupported(Asked asked, String reason) {
        asked.fail(reason);
        return () -> {};
    }

    @Override
    public void status(StatusMessage message, long receiveTime) {
        context.venue().is(PRODUCT, SpotCondition.of(message.system()), message.system(), receiveTime, receiveTime);
    }

    @Override
    public void lost(String reason) {
        if (!sockets.hasMarketLink()) {
            context.venue().isUnreachable(PRODUCT, reason);
        }
    }

    @Override
    public boolean stands() {
        return sockets.stand();
    }

    @Override
    public OptionalLong lastMessage() {
        return sockets.lastMessage();
    }

    @Override
    public List<Counter> counters() {
        return sockets.counters();
    }

    @Override
    public List<Limit> limits() {
        return sockets.limits(node.clock().ticks());
    }
}
