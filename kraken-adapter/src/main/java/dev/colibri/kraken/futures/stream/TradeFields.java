package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireUuid;

/** What both feeds of trades say of a trade. */
abstract class TradeFields extends FeedReader {
    private final String noPrice;
    private final String noSide;
    private final String oddSide;
    private final String noId;
    private final String oddId;
    private final WireUuid id = new WireUuid();
    private @Nullable Side side;
    private TradeKind kind = TradeKind.UNKNOWN;
    private boolean hasPrice;
    private boolean hasQuantity;
    private boolean hasId;
    private long price;
    private int priceScale;
    private long quantity;
    private int quantityScale;
    private long sequence = -1;
    private long time = Scaled.UNFIT;

    TradeFields(FuturesFeed feed, FuturesHandler handler, FrameParser parser) {
        super(feed, handler, parser);
        noPrice = feed.word() + " without price or qty";
        noSide = feed.word() + " without side";
        oddSide = feed.word() + " with a side that is none";
        noId = feed.word() + " without uid";
        oddId = feed.word() + " with a uid that is none";
    }

    /** A trade, kept while others are read. */
    record Row(long price, int priceScale, long quantity, int quantityScale, Side side, TradeKind kind, long idHigh,
            long idLow, long sequence, long time) {}

    /** Forgets the trade. */
    final void clearTrade() {
        side = null;
        kind = TradeKind.UNKNOWN;
        hasPrice = false;
        hasQuantity = false;
        hasId = false;
        sequence = -1;
        time = Scaled.UNFIT;
    }

    /** Takes or skips a field of a trade. */
    final void tradeField(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "uid" -> id(value);
            case "side" -> side(value);
            case "type" -> kind(value);
            case "seq" -> sequence = sequence(value);
            case "time" -> time = time(value);
            case "qty" -> {
                hasQuantity = number(value);
                quantity = number.mantissa();
                quantityScale = number.scale();
            }
            case "price" -> {
                hasPrice = number(value);
                price = number.mantissa();
                priceScale = number.scale();
            }
            default -> parser.skipUnknown();
        }
    }

    private void id(JsonToken value) throws BrokenFrameException {
        hasId = text(value);
        if (hasId && !parser.read(id)) {
            fault(oddId);
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
            fault(oddSide);
        }
    }

    /** New kinds appear at any time, and none may cost the trade. */
    private void kind(JsonToken value) throws BrokenFrameException {
        kind = TradeKind.UNKNOWN;
        if (!text(value)) {
            return;
        }
        if (parser.says("fill")) {
            kind = TradeKind.NORMAL;
        } else if (parser.says("liquidation") || parser.says("partialLiquidation")) {
            kind = TradeKind.LIQUIDATION;
        } else if (parser.says("termination")) {
            kind = TradeKind.TERMINATION;
        } else if (parser.says("block")) {
            kind = TradeKind.BLOCK;
        }
    }

    /** Looks whether the trade has all it needs. Returns whether it does; else there is a fault. */
    final boolean checkTrade() {
        if (!hasPrice || !hasQuantity) {
            fault(noPrice);
        } else if (side == null) {
            fault(noSide);
        } else if (!hasId) {
            fault(noId);
        } else {
            return true;
        }
        return false;
    }

    /** The trade, which has all it needs. */
    final Row row() {
        return new Row(price, priceScale, quantity, quantityScale, aggressor(), kind, id.high(), id.low(), sequence,
                time);
    }

    /** Adds it to others. */
    final void add(TradeRows rows) {
        rows.add(price, priceScale, quantity, quantityScale, aggressor(), kind, id.high(), id.low(), time);
    }

    private Side aggressor() {
        Side aggressor = side;
        if (aggressor == null) {
            throw new IllegalStateException("A trade without side is told");
        }
        return aggressor;
    }
}
