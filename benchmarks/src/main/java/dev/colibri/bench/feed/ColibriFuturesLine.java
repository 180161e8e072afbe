package dev.colibri.bench.feed;

import java.time.Duration;
import java.util.function.LongFunction;

import io.vertx.core.Future;

import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.live.LiveMarket;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.futures.live.FuturesFeedWing;
import dev.colibri.kraken.futures.stream.FuturesSocketless;

/** Ours, as a connection has it but for the socket: decoder, routes, channel, subscription, sink. */
final class ColibriFuturesLine implements FeedLine {
    /** The greatest there is, so that the whole book is seen. */
    private static final int DEPTH = 1_000;

    private final CountingSink sink = new CountingSink();
    private final LiveMarket market;
    private final FuturesSocketless feed;

    ColibriFuturesLine(LongFunction<FuturesSocketless> feeds) {
        Instrument contract = MeasuredInstruments.contract();
        VirtualTime time = new VirtualTime(SpotSession.start());
        LiveNode node = new LiveNode(new ConnectionName("kraken"), sink, time.clock(), time.timers());
        this.feed = feeds.apply(time.clock().nanos());
        FuturesFeedWing wing = new FuturesFeedWing(feed, node);
        this.market = new LiveMarket(node, id -> Future.succeededFuture(contract), instrument -> wing);
        market.subscribe(new Subscription.Book(contract.id(), DEPTH));
        time.advance(Duration.ZERO);
    }

    @Override
    public boolean feed(byte[] frame) {
        feed.decode(frame);
        return feed.isClean() && !sink.isBroken();
    }

    @Override
    public long events() {
        return sink.events();
    }

    /** What it is subscribed to, which lives as long as the line. */
    LiveMarket market() {
        return market;
    }
}
