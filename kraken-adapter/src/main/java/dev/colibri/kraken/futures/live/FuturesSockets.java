package dev.colibri.kraken.futures.live;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.FeedLog;
import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.live.SocketTotals;
import dev.colibri.kraken.common.socket.ConnectBudget;
import dev.colibri.kraken.common.stream.LineSetup;
import dev.colibri.kraken.common.stream.StreamPolicy;
import dev.colibri.kraken.common.stream.StreamPool;
import dev.colibri.kraken.common.stream.StreamPool.First;
import dev.colibri.kraken.common.stream.StreamTicket;
import dev.colibri.kraken.futures.stream.FuturesConsumer;
import dev.colibri.kraken.futures.stream.FuturesLine;
import dev.colibri.kraken.futures.stream.FuturesNews;
import dev.colibri.kraken.futures.stream.FuturesRequests;
import dev.colibri.kraken.futures.stream.FuturesStream;

/** Futures' connections. */
final class FuturesSockets {
    private static final String PRODUCT = "futures";
    /** The venue names no limit; three feeds of all its contracts fit. */
    private static final int MOST_STREAMS = 1_000;

    private final FeedCounters counters = new FeedCounters(PRODUCT);
    private final FeedLog log = new FeedLog(PRODUCT);
    private final ConnectBudget budget = new ConnectBudget();
    private final StreamPool<FuturesStream, FuturesConsumer> market;

    FuturesSockets(FuturesStreams streams, FuturesNews news) {
        LiveSettings settings = streams.settings();
        LineSetup<FuturesStream> setup = new LineSetup<>(settings.node(), streams.market(), settings.sockets(),
                FuturesRequests.PING, budget, new FuturesRequests(), StreamPolicy.of(settings.firstData()),
                MOST_STREAMS);
        this.market = new StreamPool<>(First.KEPT, settings.node().timers(),
                () -> new FuturesLine(setup, news, counters, log));
    }

    Future<Void> open() {
        return market.open();
    }

    Future<Void> close() {
        return market.close();
    }

    StreamTicket want(FuturesStream stream, FuturesConsumer consumer) {
        return market.want(stream, consumer);
    }

    /** What is counted of messages. */
    FeedCounters feed() {
        return counters;
    }

    /** Whether any connection stands. */
    boolean hasLink() {
        return totals().stands() > 0;
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
        return SocketTotals.of(List.of(market));
    }
}
