package dev.colibri.kraken.spot.stream;

import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.FeedLog;
import dev.colibri.kraken.common.socket.SocketFigures;
import dev.colibri.kraken.common.socket.SocketListener;
import dev.colibri.kraken.common.socket.SocketSession;
import dev.colibri.kraken.common.socket.SocketState;
import dev.colibri.kraken.common.stream.StreamLine;
import dev.colibri.kraken.common.stream.StreamRegistry;
import dev.colibri.kraken.common.stream.StreamTicket;

/**
 * One connection to Spot's sockets: its session, its decoder, what is asked for on it, and who takes what comes.
 *
 * <p>Where streams need a token, a new one is fetched for each link, and nothing is asked for before it is there; when
 * it cannot be had the link is made anew, at the pace of the session's own attempts.
 */
public final class SpotLine implements StreamLine<SpotStream, SpotConsumer>, SocketListener, SpotHandler {
    private static final String INVALID_SESSION = "ESession:Invalid session";

    private final SocketSession session;
    private final StreamRegistry<SpotStream> registry;
    private final SpotDecoder decoder;
    private final SpotRoutes routes = new SpotRoutes();
    private final SpotLineSetup setup;
    private final FeedCounters counters;
    private final FeedLog log;
    private long receiveTime;
    private int links;

    public SpotLine(SpotLineSetup setup) {
        this.setup = setup;
        this.counters = setup.counters();
        this.log = setup.log();
        this.decoder = new SpotDecoder(this);
        this.session = setup.session(this);
        this.registry = setup.registry(session::send);
    }

    @Override
    public Future<Void> open() {
        return session.open();
    }

    @Override
    public Future<Void> close() {
        return session.close();
    }

    @Override
    public boolean canTake(SpotStream stream) {
        return registry.size() < setup.most() && registry.isFree(stream.slot());
    }

    @Override
    public int size() {
        return registry.size();
    }

    @Override
    public StreamTicket want(SpotStream stream, SpotConsumer consumer) {
        routes.put(stream, consumer);
        StreamTicket ticket = registry.want(stream, consumer);
        return new StreamTicket() {
            @Override
            public void flowing() {
                ticket.flowing();
            }

            @Override
            public void resync(String reason) {
                ticket.resync(reason);
            }

            @Override
            public void drop() {
                routes.remove(stream, consumer);
                ticket.drop();
            }
        };
    }

    @Override
    public SocketState state() {
        return session.state();
    }

    @Override
    public SocketFigures figures() {
        return session.figures();
    }

    /** How many frames the decoder's fast road took, and how many the other. */
    public SpotDecoder decoder() {
        return decoder;
    }

    @Override
    public void opened() {
        int link = ++links;
        setup.greeting().get().onComplete(greeted -> {
            if (link != links || session.state() != SocketState.OPEN) {
                return;
            }
            if (greeted.succeeded()) {
                registry.linkUp();
            } else {
                session.restart("no token for the streams could be had: " + greeted.cause().getMessage());
            }
        });
    }

    @Override
    public void lost(String reason) {
        links++;
        registry.linkDown(reason);
        setup.news().lost(reason);
    }

    @Override
    public void frame(byte[] bytes, int length, long received) {
        receiveTime = received;
        decoder.decode(bytes, length);
    }

    @Override
    public void book(BookMessage message) {
        SpotConsumer consumer = routes.book(message.name());
        if (consumer != null) {
            consumer.book(message, receiveTime);
        }
    }

    @Override
    public void trades(TradeRows rows) {
        SpotConsumer consumer = routes.trades(rows.name());
        if (consumer != null) {
            consumer.trades(rows, receiveTime);
        }
    }

    @Override
    public void ticker(TickerMessage message) {
        SpotConsumer consumer = routes.ticker(message.name());
        if (consumer != null) {
            consumer.ticker(message, receiveTime);
        }
    }

    @Override
    public void candles(CandleRows rows) {
        SpotConsumer consumer = routes.candles(rows.name());
        if (consumer != null) {
            consumer.candles(rows, receiveTime);
        }
    }

    @Override
    public void orders(OrderMessage message) {
        SpotConsumer consumer = routes.orders(message.name());
        if (consumer != null) {
            consumer.orders(message, receiveTime);
        }
    }

    @Override
    public void instruments(InstrumentText message) {
        SpotConsumer consumer = routes.instruments();
        if (consumer != null) {
            consumer.instruments(message, receiveTime);
        }
    }

    @Override
    public void status(StatusMessage message) {
        setup.news().status(message, receiveTime);
    }

    @Override
    public void heartbeat() {
        // It has said all it has to say by coming.
    }

    @Override
    public void reply(SpotReply reply) {
        switch (reply.method()) {
            case "subscribe" -> subscribed(reply);
            case "unsubscribe" -> asked(reply).ifPresent(registry::givenBack);
            default -> {
                if (!reply.success()) {
                    counters.refused();
                }
            }
        }
    }

    private void subscribed(SpotReply reply) {
        if (reply.success()) {
            asked(reply).ifPresent(registry::granted);
            return;
        }
        counters.refused();
        if (reply.error().startsWith(INVALID_SESSION)) {
            session.restart("the venue does not take the token: " + reply.error());
        } else {
            asked(reply).ifPresent(stream -> registry.refused(stream, "Kraken refused it: " + reply.error()));
        }
    }

    /** The stream that a reply is about: named by its result, or else by its request and symbol. */
    private Optional<SpotStream> asked(SpotReply reply) {
        Optional<SpotStream> named = SpotStream.of(reply).filter(registry::has);
        return named.isPresent() || reply.requestId().isEmpty() ? named
                : registry.asked(reply.requestId().getAsLong(),
                        stream -> reply.symbol().isEmpty() || stream.symbol().equals(reply.symbol().get()));
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
