package dev.colibri.kraken.futures.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireName;

/**
 * Feed {@code trade_snapshot}: the trades of before the subscription. The venue lists the newest first; they are told
 * in the order of their sequence, or the other way round as listed when one has no number in it.
 */
final class PastTradesReader extends TradeFields {
    private static final String NO_TRADES = "trade_snapshot without trades";
    private static final String STRANGER = "trade_snapshot with a trade of another product";

    private final TradeRows told = new TradeRows();
    private final List<Row> rows = new ArrayList<>();
    private final WireName rowProduct = new WireName();
    private final WireName common = new WireName();
    private boolean hasTrades;
    private boolean strange;

    PastTradesReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.TRADE_SNAPSHOT, handler, parser);
    }

    @Override
    void clear() {
        forget();
        hasTrades = false;
    }

    private void forget() {
        rows.clear();
        common.clear();
        strange = false;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        if (!field.equals("trades")) {
            parser.skipUnknown();
            return;
        }
        forget();
        hasTrades = list(value);
        if (hasTrades) {
            for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
                if (object(token)) {
                    trade();
                }
            }
        }
    }

    private void trade() throws BrokenFrameException {
        clearTrade();
        rowProduct.clear();
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            JsonToken value = parser.next();
            switch (field) {
                case "feed" -> parser.skip();
                case "product_id" -> product(value, rowProduct);
                default -> tradeField(field, value);
            }
        }
        if (checkTrade()) {
            rows.add(row());
        }
        if (!rowProduct.isEmpty()) {
            strange |= !common.isEmpty() && !common.isSame(rowProduct);
            common.set(rowProduct);
        }
    }

    @Override
    void check(WireName product) {
        if (!hasTrades) {
            fault(NO_TRADES);
        } else if (strange || (!common.isEmpty() && !common.isSame(product))) {
            fault(STRANGER);
        }
    }

    @Override
    void tell(WireName product) {
        Collections.reverse(rows);
        if (rows.stream().allMatch(row -> row.sequence() >= 0)) {
            rows.sort(Comparator.comparingLong(Row::sequence));
        }
        told.clear();
        told.name().set(product);
        told.snapshot(true);
        for (Row row : rows) {
            told.add(row.price(), row.priceScale(), row.quantity(), row.quantityScale(), row.side(), row.kind(),
                    row.idHigh(), row.idLow(), row.time());
        }
        handler.trades(told);
    }
}
