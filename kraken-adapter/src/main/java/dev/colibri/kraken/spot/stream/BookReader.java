package dev.colibri.kraken.spot.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;

/**
 * Channel {@code book}: levels by price. A side that is not told has no changes; the checksum shows whether that is so.
 */
final class BookReader extends ElementReader {
    static final long LARGEST_CHECKSUM = 0xFFFF_FFFFL;

    private static final String NO_LEVEL = "book with a level without price or qty";
    private static final String NO_CHECKSUM = "book with a checksum that is none";

    private final BookMessage message = new BookMessage();

    BookReader(SpotHandler handler, FrameParser parser, WireTime clock) {
        super(SpotChannel.BOOK, handler, parser, clock);
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
            case "bids" -> levels(value, message.bids());
            case "asks" -> levels(value, message.asks());
            case "checksum" -> message.checksum(checksum(value, NO_CHECKSUM));
            case "timestamp" -> message.time(time(value));
            default -> parser.skipUnknown();
        }
    }

    private void levels(JsonToken value, LevelRows rows) throws BrokenFrameException {
        rows.clear();
        if (!list(value)) {
            return;
        }
        for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
            if (object(token)) {
                level(rows);
            }
        }
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
    void check() {}

    @Override
    void tell() {
        message.snapshot(isSnapshot());
        handler.book(message);
    }

    @Override
    WireName name() {
        return message.name();
    }
}
