package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** Feed {@code book}: the change of one level. */
final class LevelReader extends FeedReader {
    private static final String NO_LEVEL = "book without price or qty";
    private static final String NO_SIDE = "book without side";
    private static final String ODD_SIDE = "book with a side that is none";

    private final FuturesBookMessage message = new FuturesBookMessage();
    private @Nullable Side side;
    private boolean hasPrice;
    private boolean hasQuantity;
    private long price;
    private int priceScale;
    private long quantity;
    private int quantityScale;
    private long sequence = -1;
    private long time = Scaled.UNFIT;

    LevelReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.BOOK, handler, parser);
    }

    @Override
    void clear() {
        side = null;
        hasPrice = false;
        hasQuantity = false;
        sequence = -1;
        time = Scaled.UNFIT;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "side" -> side(value);
            case "seq" -> sequence = sequence(value);
            case "price" -> {
                hasPrice = number(value);
                price = number.mantissa();
                priceScale = number.scale();
            }
            case "qty" -> {
                hasQuantity = number(value);
                quantity = number.mantissa();
                quantityScale = number.scale();
            }
            case "timestamp" -> time = time(value);
            default -> parser.skipUnknown();
        }
    }

    private void side(JsonToken value) throws BrokenFrameException {
        side = null;
        if (!text(value)) {
            return;
        }
        if (parser.says("buy")) {
            side = Side.BUY;
        } else if (parser.says("sell")) {
            side = Side.SELL;
        } else {
            fault(ODD_SIDE);
        }
    }

    @Override
    void check(WireName product) {
        if (!hasPrice || !hasQuantity) {
            fault(NO_LEVEL);
        } else if (side == null) {
            fault(NO_SIDE);
        }
    }

    @Override
    void tell(WireName product) {
        message.clear();
        message.name().set(product);
        LevelRows rows = side == Side.BUY ? message.bids() : message.asks();
        rows.add(price, priceScale, quantity, quantityScale);
        message.sequence(sequence);
        message.time(time);
        handler.book(message);
    }
}
