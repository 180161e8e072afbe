package dev.colibri.kraken.spot.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;

/** Channel {@code trade}. Trades of one symbol that follow each other are told together. */
final class TradeReader extends ElementReader {
    private static final String NO_PRICE = "trade without price or qty";
    private static final String NO_SIDE = "trade without side";
    private static final String ODD_SIDE = "trade with a side that is none";
    private static final String NO_ID = "trade without trade_id";
    private static final String ODD_ID = "trade with a trade_id that is none";

    private final TradeRows rows = new TradeRows();
    private final WireName name = new WireName();
    private @Nullable Side side;
    private boolean hasPrice;
    private boolean hasQuantity;
    private boolean hasId;
    private long price;
    private int priceScale;
    private long quantity;
    private int quantityScale;
    private long id;
    private long time;

    TradeReader(SpotHandler handler, FrameParser parser, WireTime clock) {
        super(SpotChannel.TRADE, handler, parser, clock);
    }

    @Override
    void reset() {
        rows.clear();
        clear();
    }

    @Override
    void clear() {
        name.clear();
        side = null;
        hasPrice = false;
        hasQuantity = false;
        hasId = false;
        time = Scaled.UNFIT;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "symbol" -> symbol(value);
            case "side" -> side(value);
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
            case "trade_id" -> id(value);
            case "timestamp" -> time = time(value);
            case "ord_type" -> parser.skip();
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

    private void id(JsonToken value) throws BrokenFrameException {
        hasId = number(value);
        id = number.at(0);
        if (hasId && (id < 0 || id > TradeId.LARGEST_NUMBER)) {
            fault(ODD_ID);
        }
    }

    @Override
    void check() {
        if (!hasPrice || !hasQuantity) {
            fault(NO_PRICE);
        } else if (side == null) {
            fault(NO_SIDE);
        } else if (!hasId) {
            fault(NO_ID);
        }
    }

    @Override
    void tell() {
        Side aggressor = side;
        if (aggressor == null) {
            throw new IllegalStateException("A trade without side is told");
        }
        if (!rows.name().isSame(name)) {
            flush();
            rows.name().set(name);
            rows.snapshot(isSnapshot());
        }
        rows.add(price, priceScale, quantity, quantityScale, aggressor, TradeKind.NORMAL, 0, id, time);
    }

    @Override
    void flush() {
        if (rows.count() > 0) {
            handler.trades(rows);
        }
        rows.clear();
    }

    @Override
    WireName name() {
        return name;
    }

    /** Nothing shows that a trade was lost. */
    @Override
    boolean lossShows() {
        return false;
    }
}
