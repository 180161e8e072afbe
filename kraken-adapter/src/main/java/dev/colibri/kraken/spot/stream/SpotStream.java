package dev.colibri.kraken.spot.stream;

import java.util.Optional;

import dev.colibri.kraken.common.stream.VenueStream;

/** A stream of Spot's WebSocket v2. Depths, intervals and symbols are the venue's; it refuses others. */
public sealed interface SpotStream extends VenueStream {

    /** The channel's name on the wire. */
    String channel();

    /** The symbol as the sockets spell it, {@code BTC/USD}; empty for a channel that has none. */
    String symbol();

    /** Whether two streams differ in nothing but their symbols, so that one request asks for both. */
    boolean isLike(SpotStream other);

    /**
     * Whether an answer that grants, gives back or refuses can be about this stream: nothing that it says of channel,
     * symbol or parameter is otherwise. What an answer does not say is not held against it; refusals say the symbol at
     * most.
     */
    default boolean isNamedBy(SpotReply reply) {
        return reply.channel().orElse(channel()).equals(channel()) && reply.symbol().orElse(symbol()).equals(symbol())
                && hasParameterOf(reply);
    }

    /** The same for the parameter alone. */
    boolean hasParameterOf(SpotReply reply);

    /** A symbol has one stream of a channel on a connection, whatever its parameter. */
    @Override
    default Slot slot() {
        return new Slot(channel(), symbol());
    }

    /**
     * What may be taken once on a connection.
     *
     * @param symbol empty for a channel without symbols
     */
    record Slot(String channel, String symbol) {

        /** The slot that an answer names; nothing when it does not name the channel. */
        public static Optional<Slot> of(SpotReply reply) {
            return reply.channel().map(channel -> new Slot(channel, reply.symbol().orElse("")));
        }
    }

    /** When a ticker is sent. */
    enum Trigger {
        /** When the best prices change. */
        BBO("bbo"),
        /** With each trade. */
        TRADES("trades");

        private final String word;

        Trigger(String word) {
            this.word = word;
        }

        /** Its name on the wire. */
        public String word() {
            return word;
        }
    }

    /** A book by price. */
    record Book(String symbol, int depth) implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.BOOK.word();
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Book book && book.depth == depth;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return reply.depth().orElse(depth) == depth;
        }
    }

    /** Trades. */
    record Trades(String symbol) implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.TRADE.word();
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Trades;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return true;
        }
    }

    /** A ticker. */
    record Ticker(String symbol, Trigger trigger) implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.TICKER.word();
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Ticker ticker && ticker.trigger == trigger;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return reply.eventTrigger().orElse(trigger.word()).equals(trigger.word());
        }
    }

    /**
     * Candles.
     *
     * @param minutes the interval
     */
    record Candles(String symbol, int minutes) implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.OHLC.word();
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Candles candles && candles.minutes == minutes;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return reply.interval().orElse(minutes) == minutes;
        }
    }

    /**
     * A book order by order, on a host of its own and with a token.
     *
     * @param depth levels by price
     */
    record Orders(String symbol, int depth) implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.LEVEL3.word();
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Orders orders && orders.depth == depth;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return reply.depth().orElse(depth) == depth;
        }
    }

    /** All assets and pairs, tokenised ones too. */
    record Instruments() implements SpotStream {
        @Override
        public String channel() {
            return SpotChannel.INSTRUMENT.word();
        }

        @Override
        public String symbol() {
            return "";
        }

        @Override
        public boolean isLike(SpotStream other) {
            return other instanceof Instruments;
        }

        @Override
        public boolean hasParameterOf(SpotReply reply) {
            return true;
        }
    }
}
