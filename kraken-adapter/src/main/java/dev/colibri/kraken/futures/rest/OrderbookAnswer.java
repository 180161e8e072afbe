package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.Malformed;
import dev.colibri.kraken.common.wire.WireRow;

/**
 * A whole book, bids from the highest and asks from the lowest.
 *
 * @param serverTime the venue's time, ISO-8601
 */
public record OrderbookAnswer(List<Level> bids, List<Level> asks, String serverTime) {

    public OrderbookAnswer {
        bids = List.copyOf(bids);
        asks = List.copyOf(asks);
    }

    static OrderbookAnswer read(JsonParser parser) throws IOException {
        openObject(parser);
        Sides sides = null;
        String serverTime = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            switch (field) {
                case "orderBook" -> sides = Sides.read(parser);
                case "serverTime" -> serverTime = token == JsonToken.VALUE_STRING ? parser.getText() : null;
                default -> parser.skipChildren();
            }
        }
        if (sides == null || serverTime == null) {
            throw Malformed.at(parser, "the answer must have an order book and the server's time");
        }
        return new OrderbookAnswer(sides.bids, sides.asks, serverTime);
    }

    private static void openObject(JsonParser parser) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw Malformed.at(parser, "a book must be an object");
        }
    }

    private record Sides(List<Level> bids, List<Level> asks) {

        static Sides read(JsonParser parser) throws IOException {
            openObject(parser);
            @Nullable
            List<Level> bids = null;
            @Nullable
            List<Level> asks = null;
            for (String side = parser.nextFieldName(); side != null; side = parser.nextFieldName()) {
                parser.nextToken();
                switch (side) {
                    case "bids" -> bids = WireRow.list(parser, "bid", Level::read);
                    case "asks" -> asks = WireRow.list(parser, "ask", Level::read);
                    default -> parser.skipChildren();
                }
            }
            if (bids == null || asks == null) {
                throw Malformed.at(parser, "a book must have both sides");
            }
            return new Sides(bids, asks);
        }
    }

    /** One level. */
    public record Level(BigDecimal price, BigDecimal size) {

        static Level read(WireRow row) throws IOException {
            return new Level(row.decimal("price"), row.decimal("size"));
        }
    }
}
