package dev.colibri.kraken.spot.stream;

import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.FeedLog;
import dev.colibri.kraken.common.socket.SocketState;
import dev.colibri.kraken.common.stream.LineSetup;
import dev.colibri.kraken.common.stream.SocketLine;

/**
 * One connection to Spot's sockets: its session, its decoder, what is asked for on it, and who takes what comes.
 *
 * <p>Where streams need a token, a new one is fetched for each link, and nothing is asked for before it is there; when
 * it cannot be had the link is made anew, at the pace of the session's own attempts.
 */
public final class SpotLine extends SocketLine<SpotStream, SpotConsumer> implements SpotHandler {
    private static final String INVALID_SESSION = "ESession:Invalid session";

    private final SpotDecoder decoder = new SpotDecoder(this);
    private final SpotRoutes routes = new SpotRoutes();
    private final Supplier<Future<Void>> greeting;
    private final SpotNews news;
    private final FeedCounters counters;
    private final FeedLog log;
    private int links;

    /** @param greeting what must be had on each link before anything is asked for */
    public SpotLine(LineSetup<SpotStream> setup, Supplier<Future<Void>> greeting, SpotNews news, FeedCounters counters,
            FeedLog log) {
        super(setup);
        this.greeting = greeting;
        this.news = news;
        this.counters = counters;
        this.log = log;
    }

    @Override
    protected void decode(byte[] bytes, int length) {
        decoder.decode(bytes, length);
    }

    @Override
    protected void route(SpotStream stream, SpotConsumer consumer) {
        routes.put(stream, consumer);
    }

    @Override
    protected void unroute(SpotStream stream, SpotConsumer consumer) {
        routes.remove(stream, consumer);
    }

    @Override
    public void opened() {
        int link = ++links;
        greeting.get().onComplete(greeted -> {
            if (link != links || session().state() != SocketState.OPEN) {
                return;
            }
            if (greeted.succeeded()) {
                registry().linkUp();
            } else {
                ungreeted(greeted.cause());
            }
        });
    }

    /** What no second try can change ends the streams; else a new link tries again. */
    private void ungreeted(Throwable failure) {
        String words = "no token for the streams could be had: " + failure.getMessage();
        if (failure instanceof VenueException refusal && isFinal(refusal.category())) {
            registry().streams().forEach(stream -> registry().fail(stream, words));
        } else {
            session().restart(words);
        }
    }

    private static boolean isFinal(VenueException.Category category) {
        return category == VenueException.Category.AUTH || category == VenueException.Category.PERMISSION;
    }

    @Override
    public void lost(String reason) {
        links++;
        registry().linkDown(reason);
        news.lost(reason);
    }

    @Override
    public void book(BookMessage message) {
        SpotConsumer consumer = routes.book(message.name());
        if (consumer != null) {
            consumer.book(message, receiveTime());
        }
    }

    @Override
    public void trades(TradeRows rows) {
        SpotConsumer consumer = routes.trades(rows.name());
        if (consumer != null) {
            consumer.trades(rows, receiveTime());
        }
    }

    @Override
    public void ticker(TickerMessage message) {
        SpotConsumer consumer = routes.ticker(message.name());
        if (consumer != null) {
            consumer.ticker(message, receiveTime());
        }
    }

    @Override
    public void candles(CandleRows rows) {
        SpotConsumer consumer = routes.candles(rows.name());
        if (consumer != null) {
            consumer.candles(rows, receiveTime());
        }
    }

    @Override
    public void orders(OrderMessage message) {
        SpotConsumer consumer = routes.orders(message.name());
        if (consumer != null) {
            consumer.orders(message, receiveTime());
        }
    }

    @Override
    public void instruments(InstrumentText message) {
        SpotConsumer consumer = routes.instruments();
        if (consumer != null) {
            consumer.instruments(message, receiveTime());
        }
    }

    @Override
    public void status(StatusMessage message) {
        news.status(message, receiveTime());
    }

    @Override
    public void heartbeat() {
        // It has said all it has to say by coming.
    }

    @Override
    public void reply(SpotReply reply) {
        switch (reply.method()) {
            case "subscribe" -> subscribed(reply);
            case "unsubscribe" -> unsubscribed(reply);
            default -> {
                if (!reply.success()) {
                    counters.refused();
                }
            }
        }
    }

    private void unsubscribed(SpotReply reply) {
        if (reply.success()) {
            asked(reply).ifPresent(registry()::givenBack);
        } else {
            counters.refused();
            asked(reply).ifPresent(stream -> registry().refused(stream, reply.error()));
        }
    }

    private void subscribed(SpotReply reply) {
        if (reply.success()) {
            asked(reply).ifPresent(registry()::granted);
            return;
        }
        counters.refused();
        if (reply.error().startsWith(INVALID_SESSION)) {
            session().restart("the venue does not take the token: " + reply.error());
        } else {
            asked(reply).ifPresent(stream -> registry().refused(stream, reply.error()));
        }
    }

    /** The stream that an answer is about, among those of its request. */
    private Optional<SpotStream> asked(SpotReply reply) {
        return reply.requestId().isEmpty() ? Optional.empty()
                : registry().asked(reply.requestId().getAsLong(), stream -> stream.isNamedBy(reply));
    }

    @Override
    public void unknownChannel(String channel) {
        counters.unknown();
        log.unknown(channel);
    }

    @Override
    public void damaged(Damage damage) {
        counters.damaged();
        log.damaged(damage);
        routes.hurt(damage.channel(), damage.symbol())
                .forEach(consumer -> consumer.fault("a message of it could not be read: " + damage.kind()));
    }
}
