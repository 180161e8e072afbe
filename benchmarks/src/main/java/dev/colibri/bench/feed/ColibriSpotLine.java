package dev.colibri.bench.feed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;

import io.vertx.core.Future;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.live.LiveMarket;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.spot.live.SpotFeedWing;
import dev.colibri.kraken.spot.stream.SpotSocketless;

/** Ours, as a connection has it but for the socket: decoder, routes, channels, subscriptions, sink. */
final class ColibriSpotLine implements FeedLine {
    private final CountingSink sink = new CountingSink();
    private final LiveMarket market;
    private final SpotSocketless feed;

    private ColibriSpotLine(LongFunction<SpotSocketless> feeds, List<Pair> pairs,
            Function<InstrumentId, List<Subscription>> wanted) {
        Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
        pairs.stream().map(MeasuredInstruments::pair).forEach(pair -> instruments.put(pair.id(), pair));
        VirtualTime time = new VirtualTime(SpotSession.start());
        LiveNode node = new LiveNode(new ConnectionName("kraken"), sink, time.clock(), time.timers());
        this.feed = feeds.apply(time.clock().nanos());
        SpotFeedWing wing = new SpotFeedWing(feed, node);
        this.market = new LiveMarket(node, id -> Future.succeededFuture(instruments.get(id)), instrument -> wing);
        instruments.keySet().forEach(id -> wanted.apply(id).forEach(market::subscribe));
        time.advance(Duration.ZERO);
    }

    /** Takes books. */
    static ColibriSpotLine books(LongFunction<SpotSocketless> feeds, List<Pair> pairs, int depth) {
        return new ColibriSpotLine(feeds, pairs, id -> List.of(new Subscription.Book(id, depth)));
    }

    /** Takes every channel. */
    static ColibriSpotLine all(LongFunction<SpotSocketless> feeds, List<Pair> pairs, int depth) {
        return new ColibriSpotLine(feeds, pairs, id -> List.of(new Subscription.Book(id, depth),
                new Subscription.Quotes(id, QuoteSource.TICKER), new Subscription.Trades(id),
                new Subscription.Bars(BarType.parse(id + "-1-MINUTE-LAST-EXTERNAL"))));
    }

    @Override
    public boolean feed(byte[] frame) {
        feed.decode(frame);
        return feed.isClean() && !sink.isBroken();
    }

    /** {@inheritDoc} A candle counts when it is taken, for only a finished one is handed on. */
    @Override
    public long events() {
        return sink.events() + feed.candles();
    }

    /** What it is subscribed to, which lives as long as the line. */
    LiveMarket market() {
        return market;
    }
}
