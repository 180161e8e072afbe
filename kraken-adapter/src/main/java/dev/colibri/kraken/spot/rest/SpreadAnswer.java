package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.WireRow;

/**
 * Best bids and asks of late, oldest first; several may share a second.
 *
 * @param last the time of the last one, in seconds
 */
public record SpreadAnswer(List<Row> rows, OptionalLong last) {

    public SpreadAnswer {
        rows = List.copyOf(rows);
    }

    /**
     * The best bid and ask from a moment on.
     *
     * @param time in seconds
     */
    public record Row(long time, BigDecimal bid, BigDecimal ask) {

        static Row read(WireRow row) throws IOException {
            return new Row(row.integer("time"), row.decimal("bid"), row.decimal("ask"));
        }
    }
}
