package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.futures.stream.FuturesTickerMessage.Field;

/** Feed {@code ticker}. */
final class TickerReader extends FeedReader {
    private final FuturesTickerMessage message = new FuturesTickerMessage();

    TickerReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.TICKER, handler, parser);
    }

    @Override
    void clear() {
        message.clear();
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "bid" -> set(Field.BID, value);
            case "bid_size" -> set(Field.BID_SIZE, value);
            case "ask" -> set(Field.ASK, value);
            case "ask_size" -> set(Field.ASK_SIZE, value);
            case "last" -> set(Field.LAST, value);
            case "index" -> set(Field.INDEX, value);
            case "markPrice" -> set(Field.MARK_PRICE, value);
            case "volume" -> set(Field.VOLUME, value);
            case "volumeQuote" -> set(Field.VOLUME_QUOTE, value);
            case "openInterest" -> set(Field.OPEN_INTEREST, value);
            case "open" -> set(Field.OPEN, value);
            case "high" -> set(Field.HIGH, value);
            case "low" -> set(Field.LOW, value);
            case "change" -> set(Field.CHANGE, value);
            case "funding_rate" -> set(Field.FUNDING_RATE, value);
            case "funding_rate_prediction" -> set(Field.FUNDING_RATE_PREDICTION, value);
            case "relative_funding_rate" -> set(Field.RELATIVE_FUNDING_RATE, value);
            case "relative_funding_rate_prediction" -> set(Field.RELATIVE_FUNDING_RATE_PREDICTION, value);
            case "next_funding_rate_time" -> set(Field.NEXT_FUNDING_RATE_TIME, value);
            case "suspended" -> message.suspended(yes(value));
            case "post_only" -> message.postOnly(yes(value));
            case "time" -> message.time(time(value));
            case "premium", "leverage", "tag", "pair", "dtm", "maturityTime" -> parser.skip();
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
    void check(WireName product) {}

    @Override
    void tell(WireName product) {
        message.name().set(product);
        handler.ticker(message);
    }
}
