package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Malformed;
import dev.colibri.kraken.common.wire.WireRow;

/** A book, best levels first. */
public record DepthAnswer(List<Level> asks, List<Level> bids) {

    public DepthAnswer {
        asks = List.copyOf(asks);
        bids = List.copyOf(bids);
    }

    static DepthAnswer read(JsonParser parser) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw Malformed.at(parser, "a book must be an object");
        }
        List<Level> asks = null;
        List<Level> bids = null;
        for (String side = parser.nextFieldName(); side != null; side = parser.nextFieldName()) {
            parser.nextToken();
            switch (side) {
                case "asks" -> asks = WireRow.list(parser, "ask", Level::read);
                case "bids" -> bids = WireRow.list(parser, "bid", Level::read);
                default -> parser.skipChildren();
            }
        }
        if (asks == null || bids == null) {
            throw Malformed.at(parser, "a book must have both sides");
        }
        return new DepthAnswer(asks, bids);
    }

    /**
     * One level.
     *
     * @param volume rounded to three decimals
     * @param time when it last changed, in seconds
     */
    public record Level(BigDecimal price, BigDecimal volume, long time) {

        static Level read(WireRow row) throws IOException {
            return new Level(row.decimal("price"), row.decimal("volume"), row.integer("time"));
        }
    }
}
