package dev.colibri.kraken.spot.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.vertx.core.Future;

import dev.colibri.api.config.Secret;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.FeedLog;
import dev.colibri.kraken.common.live.SocketTotals;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.socket.ConnectBudget;
import dev.colibri.kraken.common.socket.SocketSettings;
import dev.colibri.kraken.common.stream.LineSetup;
import dev.colibri.kraken.common.stream.StreamPolicy;
import dev.colibri.kraken.common.stream.StreamPool;
import dev.colibri.kraken.common.stream.StreamPool.First;
import dev.colibri.kraken.common.stream.StreamTicket;
import dev.colibri.kraken.spot.stream.SpotConsumer;
import dev.colibri.kraken.spot.stream.SpotLine;
import dev.colibri.kraken.spot.stream.SpotNews;
import dev.colibri.kraken.spot.stream.SpotRequests;
import dev.colibri.kraken.spot.stream.SpotStream;

/** Spot's connections: those of the market, and those of books order by order, which have a host of their own. */
final class SpotSockets {
    private static final String PRODUCT = "spot";
    /** The venue names no limit; this many are known to work. */
    private static final int MOST_STREAMS = 300;
    /** The venue's limit. */
    private static final int MOST_ORDER_BOOKS = 200;
    /** Requests a second for books order by order, which the venue budgets by their cost. */
    private static final int ORDER_REQUESTS = 1;
    private static final String PING = new SpotRequests().ping(0);

    private final FeedCounters counters = new FeedCounters(PRODUCT);
    private final FeedLog log = new FeedLog(PRODUCT);
    private final ConnectBudget budget = new ConnectBudget();
    private final SpotStreams streams;
    private final SpotNews news;
    private final StreamPool<SpotStream, SpotConsumer> market;
    private final Optional<StreamPool<SpotStream, SpotConsumer>> orders;

    SpotSockets(SpotStreams streams, Optional<Supplier<Future<Secret>>> token, SpotNews news) {
        this.streams = streams;
        this.news = news;
        Timers timers = streams.settings().node().timers();
        this.market = new StreamPool<>(First.KEPT, timers, this::marketLine);
        this.orders = token.map(source -> new StreamPool<>(First.ON_NEED, timers, () -> ordersLine(source)));
    }

    private SpotLine marketLine() {
        StreamPolicy policy = StreamPolicy.of(streams.settings().firstData());
        return new SpotLine(setup(streams.market(), streams.settings().sockets(), new SpotRequests(), policy,
                MOST_STREAMS), Future::succeededFuture, news, counters, log);
    }

    private SpotLine ordersLine(Supplier<Future<Secret>> source) {
        AtomicReference<Optional<Secret>> token = new AtomicReference<>(Optional.empty());
        Supplier<Future<Void>> greeting = () -> source.get().onSuccess(fresh -> token.set(Optional.of(fresh)))
                .mapEmpty();
        StreamPolicy policy = StreamPolicy.of(streams.settings().firstData()).withUnderWay(ORDER_REQUESTS);
        return new SpotLine(setup(streams.orders(), streams.settings().sockets().withRequestRate(ORDER_REQUESTS),
                new SpotRequests(token::get), policy, MOST_ORDER_BOOKS), greeting, SpotNews.NONE, counters, log);
    }

    private LineSetup<SpotStream> setup(BaseUrl url, SocketSettings sockets, SpotRequests requests,
            StreamPolicy policy, int most) {
        return new LineSetup<>(streams.settings().node(), url, sockets, PING, budget, requests, policy, most);
    }

    Future<Void> open() {
        return market.open();
    }

    Future<Void> close() {
        return Future.join(Stream.concat(Stream.of(market), orders.stream()).map(StreamPool::close).toList())
                .mapEmpty();
    }

    /** Whether books order by order can be had. */
    boolean hasOrders() {
        return orders.isPresent();
    }

    /** Asks for a stream on whichever connection can carry it. */
    StreamTicket want(SpotStream stream, SpotConsumer consumer) {
        return switch (stream) {
            case SpotStream.Orders of -> orders.orElseThrow().want(stream, consumer);
            case SpotStream.Book book -> market.want(stream, consumer);
            case SpotStream.Trades trades -> market.want(stream, consumer);
            case SpotStream.Ticker ticker -> market.want(stream, consumer);
            case SpotStream.Candles candles -> market.want(stream, consumer);
            case SpotStream.Instruments all -> market.want(stream, consumer);
        };
    }

    /** What is counted of messages. */
    FeedCounters feed() {
        return counters;
    }

    /** Whether any connection of the market stands. */
    boolean hasMarketLink() {
        return SocketTotals.of(List.of(market)).stands() > 0;
    }

    /** Whether every connection that is needed stands. */
    boolean stand() {
        return totals().broken() == 0;
    }

    OptionalLong lastMessage() {
        return totals().lastMessage();
    }

    List<Counter> counters() {
        List<Counter> all = new ArrayList<>(totals().counters(PRODUCT));
        all.addAll(counters.list());
        return all;
    }

    List<Limit> limits(long now) {
        return List.of(budget.limit(PRODUCT + " connection attempts", now));
    }

    private SocketTotals totals() {
        return SocketTotals.of(Stream.concat(Stream.of(market), orders.stream()).toList());
    }
}
