package dev.colibri.kraken.spot.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;
import dev.colibri.kraken.spot.stream.TickerMessage.Field;

/** Channel {@code ticker}. */
final class TickerReader extends ElementReader {
    private final TickerMessage message = new TickerMessage();

    TickerReader(SpotHandler handler, FrameParser parser, WireTime clock) {
        super(SpotChannel.TICKER, handler, parser, clock);
    }

    @Override
    void reset() {
        clear();
    }

    @Override
    void clear() {
        message.clear();
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "symbol" -> symbol(value);
            case "bid" -> set(Field.BID, value);
            case "bid_qty" -> set(Field.BID_QTY, value);
            case "ask" -> set(Field.ASK, value);
            case "ask_qty" -> set(Field.ASK_QTY, value);
            case "last" -> set(Field.LAST, value);
            case "volume" -> set(Field.VOLUME, value);
            case "vwap" -> set(Field.VWAP, value);
            case "low" -> set(Field.LOW, value);
            case "high" -> set(Field.HIGH, value);
            case "change" -> set(Field.CHANGE, value);
            case "change_pct" -> set(Field.CHANGE_PCT, value);
            case "timestamp" -> message.time(time(value));
            default -> parser.skipUnknown();
        }
    }

    private void set(Field field, JsonToken value) throws BrokenFrameException {
        message.values().drop(field);
        if (number(value)) {
            message.values().set(field, number);
        }
    }

    @Override
    void check() {}

    @Override
    void tell() {
        handler.ticker(message);
    }

    @Override
    WireName name() {
        return message.name();
    }
}
