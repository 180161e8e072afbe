package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.stream.SilentTicket;
import dev.colibri.kraken.common.stream.StreamTicket;

/**
 * A connection to Spot's sockets without the socket: decoder, routes and consumers are those of a real one, frames are
 * given, and nothing is sent. All frames come at one moment.
 */
public final class SpotSocketless implements SpotHandler {
    private final SpotRoutes routes = new SpotRoutes();
    private final Decoding decoding;
    private final long receiveTime;
    private boolean isClean = true;
    private long candles;

    private SpotSocketless(Decoders decoders, long receiveTime) {
        this.decoding = switch (decoders) {
            case BOTH -> new SpotDecoder(this)::decode;
            case REFERENCE -> new SpotReference(this)::decode;
        };
        this.receiveTime = receiveTime;
    }

    /** Reads as production does. */
    public static SpotSocketless scanning(long receiveTime) {
        return new SpotSocketless(Decoders.BOTH, receiveTime);
    }

    /** Reads everything by the reference decoder. */
    public static SpotSocketless referring(long receiveTime) {
        return new SpotSocketless(Decoders.REFERENCE, receiveTime);
    }

    /** Lets a stream's messages go to a consumer. */
    public StreamTicket want(SpotStream stream, SpotConsumer consumer) {
        routes.put(stream, consumer);
        return new SilentTicket();
    }

    /** Reads a frame. */
    public void decode(byte[] frame) {
        decoding.decode(frame, frame.length);
    }

    /** Whether every frame could be read, and was known. */
    public boolean isClean() {
        return isClean;
    }

    /** How many candles a consumer took; most are held, and told with their last figures alone. */
    public long candles() {
        return candles;
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
            candles += rows.count();
            consumer.candles(rows, receiveTime);
        }
    }

    @Override
    public void orders(OrderMessage message) {
        isClean = false;
    }

    @Override
    public void instruments(InstrumentText message) {
        isClean = false;
    }

    @Override
    public void status(StatusMessage message) {
        // Read, and of no consequence here.
    }

    @Override
    public void heartbeat() {
        // It has said all it has to say by coming.
    }

    @Override
    public void reply(SpotReply reply) {
        isClean = false;
    }

    @Override
    public void unknownChannel(String channel) {
        isClean = false;
    }

    @Override
    public void damaged(Damage damage) {
        isClean = false;
    }

    private enum Decoders {
        BOTH,
        REFERENCE
    }

    private interface Decoding {
        void decode(byte[] bytes, int length);
    }
}
