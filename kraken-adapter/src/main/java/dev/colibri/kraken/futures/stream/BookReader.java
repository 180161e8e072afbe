package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.WireName;

/**
 * Feed {@code book_snapshot}: a whole book. A side that is not told is damage and not an empty one, since no checksum
 * would show what is missing.
 */
final class BookReader extends FeedReader {
    private static final String NO_LEVEL = "book_snapshot with a level without price or qty";
    private static final String NO_SIDE = "book_snapshot without bids or asks";

    private final FuturesBookMessage message = new FuturesBookMessage();
    private boolean hasBids;
    private boolean hasAsks;

    BookReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.BOOK_SNAPSHOT, handler, parser);
    }

    @Override
    void clear() {
        message.clear();
        hasBids = false;
        hasAsks = false;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "bids" -> hasBids = levels(value, message.bids());
            case "asks" -> hasAsks = levels(value, message.asks());
            case "seq" -> message.sequence(sequence(value));
            case "timestamp" -> message.time(time(value));
            case "tickSize" -> parser.skip();
            default -> parser.skipUnknown();
        }
    }

    private boolean levels(JsonToken value, LevelRows rows) throws BrokenFrameException {
        rows.clear();
        if (!list(value)) {
            return false;
        }
        for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
            if (object(token)) {
                level(rows);
            }
        }
        return true;
    }

    private void level(LevelRows rows) throws BrokenFrameException {
        boolean hasPrice = false;
        boolean hasQuantity = false;
        long price = 0;
        int priceScale = 0;
        long quantity = 0;
        int quantityScale = 0;
        while (parser.next() == JsonToken.FIELD_NAME) {
            switch (parser.name()) {
                case "price" -> {
                    hasPrice = number(parser.next());
                    price = number.mantissa();
                    priceScale = number.scale();
                }
                case "qty" -> {
                    hasQuantity = number(parser.next());
                    quantity = number.mantissa();
                    quantityScale = number.scale();
                }
                default -> {
                    parser.next();
                    parser.skipUnknown();
                }
            }
        }
        if (hasPrice && hasQuantity) {
            rows.add(price, priceScale, quantity, quantityScale);
        } else {
            fault(NO_LEVEL);
        }
    }

    @Override
    void check(WireName product) {
        if (!hasBids || !hasAsks) {
            fault(NO_SIDE);
        }
    }

    @Override
    void tell(WireName product) {
        message.name().set(product);
        message.snapshot(true);
        handler.book(message);
    }
}
