package dev.colibri.kraken.futures.stream;

import java.util.List;
import java.util.Optional;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.FeedLog;
import dev.colibri.kraken.common.stream.LineSetup;
import dev.colibri.kraken.common.stream.SocketLine;

/**
 * One connection to Futures' sockets: its session, its decoder, what is asked for on it, and who takes what comes.
 *
 * <p>An alert does not say what it is about. The venue answers requests in their order, so it is taken to be about the
 * oldest one without an answer ({@link AlertMeaning}).
 */
public final class FuturesLine extends SocketLine<FuturesStream, FuturesConsumer> implements FuturesHandler {
    private final FuturesDecoder decoder = new FuturesDecoder(this);
    private final FuturesRoutes routes = new FuturesRoutes();
    private final FuturesNews news;
    private final FeedCounters counters;
    private final FeedLog log;

    public FuturesLine(LineSetup<FuturesStream> setup, FuturesNews news, FeedCounters counters, FeedLog log) {
        super(setup);
        this.news = news;
        this.counters = counters;
        this.log = log;
    }

    @Override
    protected void decode(byte[] bytes, int length) {
        decoder.decode(bytes, length);
    }

    @Override
    protected void route(FuturesStream stream, FuturesConsumer consumer) {
        routes.put(stream, consumer);
    }

    @Override
    protected void unroute(FuturesStream stream, FuturesConsumer consumer) {
        routes.remove(stream, consumer);
    }

    @Override
    public void opened() {
        news.opened();
        registry().linkUp();
    }

    @Override
    public void lost(String reason) {
        registry().linkDown(reason);
        news.lost(reason);
    }

    @Override
    public void book(FuturesBookMessage message) {
        FuturesConsumer consumer = routes.book(message.name());
        if (consumer != null) {
            consumer.book(message, receiveTime());
        }
    }

    @Override
    public void trades(TradeRows rows) {
        FuturesConsumer consumer = routes.trades(rows.name());
        if (consumer != null) {
            consumer.trades(rows, receiveTime());
        }
    }

    @Override
    public void ticker(FuturesTickerMessage message) {
        FuturesConsumer consumer = routes.ticker(message.name());
        if (consumer != null) {
            consumer.ticker(message, receiveTime());
        }
    }

    @Override
    public void heartbeat(long time) {
        // It has said all it has to say by coming.
    }

    @Override
    public void event(FuturesEvent event) {
        switch (event) {
            case FuturesEvent.Subscribed granted -> streams(granted.feed(), granted.products())
                    .forEach(registry()::granted);
            case FuturesEvent.Unsubscribed back -> streams(back.feed(), back.products()).forEach(registry()::givenBack);
            case FuturesEvent.Refused refused -> {
                counters.refused();
                streams(refused.feed(), refused.products()).forEach(
                        stream -> registry().refused(stream, refused.event()));
            }
            case FuturesEvent.Alert alert -> alert(alert.message());
            case FuturesEvent.Unknown unknown -> unknownFeed("event " + unknown.event());
            case FuturesEvent.Greeting greeting -> {
                // Nothing hangs on its version, which has been one for ever.
            }
            case FuturesEvent.Challenge challenge -> {
                // Public feeds need none.
            }
            case FuturesEvent.Pong pong -> {
                // It has said all it has to say by coming.
            }
        }
    }

    private void alert(String message) {
        counters.refused();
        Optional<FuturesStream> about = registry().oldestUnanswered();
        switch (AlertMeaning.of(message)) {
            case HELD_ALREADY -> about.ifPresent(registry()::granted);
            case REFUSAL -> about.ifPresentOrElse(
                    stream -> registry().refused(stream, message),
                    () -> log.unknown("alert " + message));
        }
    }

    private static List<FuturesStream> streams(String feed, List<String> products) {
        return products.stream().flatMap(product -> FuturesStream.of(feed, product).stream()).toList();
    }

    @Override
    public void unknownFeed(String feed) {
        counters.unknown();
        log.unknown(feed);
    }

    @Override
    public void damaged(Damage damage) {
        counters.damaged();
        log.damaged(damage);
        routes.hurt(damage.channel(), damage.symbol())
                .forEach(consumer -> consumer.fault("a message of it could not be read: " + damage.kind()));
    }
}
