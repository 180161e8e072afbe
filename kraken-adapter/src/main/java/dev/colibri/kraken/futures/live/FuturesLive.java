package dev.colibri.kraken.futures.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveWing;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.common.market.VenueCondition;
import dev.colibri.kraken.futures.market.FuturesMarket;
import dev.colibri.kraken.futures.stream.FuturesNews;

/** Futures' live market: which of the venue's feeds serves which subscription. */
public final class FuturesLive implements LiveWing, FuturesNews {
    private static final String PRODUCT = "futures";

    private final LiveContext context;
    private final LiveNode node;
    private final FuturesMarket market;
    private final FuturesSockets sockets;
    private final FuturesChannels channels;
    private Optional<VenueStatus.State> beforeLoss = Optional.empty();
    private int links;

    public FuturesLive(FuturesStreams streams, FuturesMarket market, LiveContext context) {
        this.context = context;
        this.node = context.node();
        this.market = market;
        this.sockets = new FuturesSockets(streams, this);
        this.channels = new FuturesChannels(sockets, new FuturesHistory(market), streams.settings(),
                new ContractStatus(context.instruments(), node), node);
    }

    @Override
    public Future<Void> open() {
        return sockets.open();
    }

    @Override
    public Future<Void> close() {
        return sockets.close();
    }

    @Override
    public Runnable watch(Instrument instrument, Asked asked) {
        return instrument instanceof Derivative contract ? watch(contract, asked)
                : unsupported(asked, instrument.id() + " is no contract of Kraken Futures");
    }

    private Runnable watch(Derivative contract, Asked asked) {
        return switch (asked.subscription()) {
            case Subscription.Quotes quotes -> quotes.source() == QuoteSource.BOOK ? channels.top(contract, asked)
                    : channels.facts(contract, asked, TickerFacts::quote);
            case Subscription.Trades trades -> channels.trades(contract, asked);
            case Subscription.Book book -> channels.levels(contract, book.depth(), asked);
            case Subscription.Depth depth -> channels.depth(contract, depth, asked);
            case Subscription.OrderByOrderBook orders -> unsupported(asked,
                    "Kraken Futures has no books order by order");
            case Subscription.Bars bars -> bars(contract, bars.type(), asked);
            case Subscription.Stats stats -> channels.facts(contract, asked, TickerFacts::stats);
            case Subscription.Status status -> channels.status(contract, asked);
            case Subscription.MarkPrices marks -> channels.facts(contract, asked, TickerFacts::mark);
            case Subscription.IndexPrices indexes -> channels.facts(contract, asked, TickerFacts::index);
            case Subscription.FundingRates rates -> contract instanceof Perpetual
                    ? channels.facts(contract, asked, TickerFacts::funding)
                    : unsupported(asked, contract.id() + " has no funding: it is not perpetual");
            case Subscription.OpenInterests interests -> channels.facts(contract, asked, TickerFacts::openInterest);
        };
    }

    private Runnable bars(Derivative contract, BarType type, Asked asked) {
        if (type.source() == BarType.Source.EXTERNAL) {
            return unsupported(asked, "Kraken Futures streams no bars; " + type.spec() + "-" + type.priceType()
                    + "-INTERNAL is made here");
        }
        return type.priceType() == PriceType.LAST ? channels.tradeBars(contract, type, asked)
                : channels.priceBars(contract, type, asked);
    }

    private static Runnable unsupported(Asked asked, String reason) {
        asked.fail(reason);
        return () -> {};
    }

    /**
     * The venue does not say on its sockets how it fares, so it is asked when a link stands again. When that fails, it
     * is reachable all the same, and nothing else is known of it than what was known before.
     */
    @Override
    public void opened() {
        int link = ++links;
        beforeLoss.ifPresent(before -> market.status().onComplete(answer -> {
            if (link != links) {
                return;
            }
            beforeLoss = Optional.empty();
            if (answer.succeeded()) {
                VenueCondition said = answer.result();
                context.venue().is(PRODUCT, said.state(), said.words(), said.eventTime(), said.receiveTime());
            } else {
                long now = node.clock().nanos();
                context.venue().is(PRODUCT, before, "the connection stands again", now, now);
            }
        }));
    }

    @Override
    public void lost(String reason) {
        if (!sockets.hasLink()) {
            links++;
            VenueStatus.State known = context.venue().state(PRODUCT);
            beforeLoss = known == VenueStatus.State.UNREACHABLE ? beforeLoss : Optional.of(known);
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
