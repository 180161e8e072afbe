package dev.colibri.kraken.spot.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;
import dev.colibri.kraken.spot.stream.OrderRows.Event;

/** Channel {@code level3}: orders one by one. Those of a snapshot need not say that they are added. */
final class OrderReader extends ElementReader {
    /** Longer than any order's name. */
    private static final int LONGEST_ID = 64;

    private static final String NO_ORDER = "level3 with an order without limit_price or order_qty";
    private static final String NO_ID = "level3 with an order without order_id";
    private static final String ODD_ID = "level3 with an order_id that is none";
    private static final String NO_EVENT = "level3 with an order without event";
    private static final String ODD_EVENT = "level3 with an event that is unknown";
    private static final String NO_CHECKSUM = "level3 with a checksum that is none";

    private final OrderMessage message = new OrderMessage();
    private @Nullable Event event;
    private boolean hasPrice;
    private boolean hasQuantity;
    private long price;
    private int priceScale;
    private long quantity;
    private int quantityScale;
    private long time;

    OrderReader(SpotHandler handler, FrameParser parser, WireTime clock) {
        super(SpotChannel.LEVEL3, handler, parser, clock);
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
            case "bids" -> orders(value, message.bids());
            case "asks" -> orders(value, message.asks());
            case "checksum" -> message.checksum(checksum(value, NO_CHECKSUM));
            case "timestamp" -> message.time(time(value));
            default -> parser.skipUnknown();
        }
    }

    private void orders(JsonToken value, OrderRows rows) throws BrokenFrameException {
        rows.clear();
        if (!list(value)) {
            return;
        }
        for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
            if (object(token)) {
                order(rows);
            }
        }
    }

    private void order(OrderRows rows) throws BrokenFrameException {
        event = isSnapshot() ? Event.ADD : null;
        hasPrice = false;
        hasQuantity = false;
        time = Scaled.UNFIT;
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            orderField(field, parser.next(), rows);
        }
        Event what = event;
        if (!hasPrice || !hasQuantity) {
            fault(NO_ORDER);
        } else if (rows.idLength() == 0) {
            fault(NO_ID);
        } else if (what == null) {
            fault(NO_EVENT);
        } else {
            rows.add(what, price, priceScale, quantity, quantityScale, time);
            return;
        }
        rows.dropId();
    }

    private void orderField(String field, JsonToken value, OrderRows rows) throws BrokenFrameException {
        switch (field) {
            case "event" -> event(value);
            case "order_id" -> id(value, rows);
            case "limit_price" -> {
                hasPrice = number(value);
                price = number.mantissa();
                priceScale = number.scale();
            }
            case "order_qty" -> {
                hasQuantity = number(value);
                quantity = number.mantissa();
                quantityScale = number.scale();
            }
            case "timestamp" -> time = time(value);
            default -> parser.skipUnknown();
        }
    }

    private void event(JsonToken value) throws BrokenFrameException {
        event = isSnapshot() ? Event.ADD : null;
        if (!text(value)) {
            return;
        }
        if (parser.says("add")) {
            event = Event.ADD;
        } else if (parser.says("modify")) {
            event = Event.MODIFY;
        } else if (parser.says("delete")) {
            event = Event.DELETE;
        } else {
            fault(ODD_EVENT);
        }
    }

    private void id(JsonToken value, OrderRows rows) throws BrokenFrameException {
        rows.dropId();
        if (!text(value)) {
            return;
        }
        int count = parser.count();
        if (count > LONGEST_ID) {
            fault(ODD_ID);
            return;
        }
        char[] characters = parser.characters();
        int from = parser.from();
        for (int i = from; i < from + count; i++) {
            char c = characters[i];
            if (c <= ' ' || c > '~') {
                fault(ODD_ID);
                return;
            }
            rows.idByte((byte) c);
        }
    }

    @Override
    void check() {}

    @Override
    void tell() {
        message.snapshot(isSnapshot());
        handler.orders(message);
    }

    @Override
    WireName name() {
        return message.name();
    }
}
