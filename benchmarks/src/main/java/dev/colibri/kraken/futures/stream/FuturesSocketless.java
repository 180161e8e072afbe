package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.stream.SilentTicket;
import dev.colibri.kraken.common.stream.StreamTicket;

/**
 * A connection to Futures' sockets without the socket: decoder, routes and consumers are those of a real one, frames
 * are given, and nothing is sent. All frames come at one moment.
 */
public final class FuturesSocketless implements FuturesHandler {
    private final FuturesRoutes routes = new FuturesRoutes();
    private final Decoding decoding;
    private final long receiveTime;
    private boolean isClean = true;

    private FuturesSocketless(Decoders decoders, long receiveTime) {
        this.decoding = switch (decoders) {
            case BOTH -> new FuturesDecoder(this)::decode;
            case REFERENCE -> new FuturesReference(this)::decode;
        };
        this.receiveTime = receiveTime;
    }

    /** Reads as production does. */
    public static FuturesSocketless scanning(long receiveTime) {
        return new FuturesSocketless(Decoders.BOTH, receiveTime);
    }

    /** Reads everything by the reference decoder. */
    public static FuturesSocketless referring(long receiveTime) {
        return new FuturesSocketless(Decoders.REFERENCE, receiveTime);
    }

    /** Lets a stream's messages go to a consumer. */
    public StreamTicket want(FuturesStream stream, FuturesConsumer consumer) {
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

    @Override
    public void book(FuturesBookMessage message) {
        FuturesConsumer consumer = routes.book(message.name());
        if (consumer != null) {
            consumer.book(message, receiveTime);
        }
    }

    @Override
    public void trades(TradeRows rows) {
        isClean = false;
    }

    @Override
    public void ticker(FuturesTickerMessage message) {
        isClean = false;
    }

    @Override
    public void heartbeat(long time) {
        // It has said all it has to say by coming.
    }

    @Override
    public void event(FuturesEvent event) {
        isClean = false;
    }

    @Override
    public void unknownFeed(String feed) {
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
