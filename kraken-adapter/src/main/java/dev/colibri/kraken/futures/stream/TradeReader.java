package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireName;

/** Feed {@code trade}: one trade. */
final class TradeReader extends TradeFields {
    private final TradeRows rows = new TradeRows();

    TradeReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.TRADE, handler, parser);
    }

    @Override
    void clear() {
        clearTrade();
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        tradeField(field, value);
    }

    @Override
    void check(WireName product) {
        checkTrade();
    }

    @Override
    void tell(WireName product) {
        rows.clear();
        rows.name().set(product);
        add(rows);
        handler.trades(rows);
    }
}
