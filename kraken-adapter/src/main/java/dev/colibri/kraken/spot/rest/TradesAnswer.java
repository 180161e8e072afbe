package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.WireRow;

/**
 * Trades, oldest first.
 *
 * @param last the time of the last one in nanoseconds, with all its digits
 */
public record TradesAnswer(List<Row> rows, OptionalLong last) {

    public TradesAnswer {
        rows = List.copyOf(rows);
    }

    /**
     * One trade.
     *
     * @param time seconds with decimals; they come from a binary fraction, so the last of them are not exact
     * @param side {@code b} or {@code s}: whoever took
     * @param orderType {@code m} or {@code l}: the taker's order
     * @param misc what else is to say, mostly nothing
     * @param tradeId counts the pair's trades
     */
    public record Row(BigDecimal price, BigDecimal volume, BigDecimal time, String side, String orderType, String misc,
            long tradeId) {

        static Row read(WireRow row) throws IOException {
            return new Row(row.decimal("price"), row.decimal("volume"), row.decimal("time"), row.text("side"),
                    row.text("order type"), row.text("misc"), row.integer("trade id"));
        }
    }
}
