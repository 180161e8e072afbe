package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.WireRow;

/**
 * Candles, oldest first. The last row is the current candle, which is not final and is always there.
 *
 * @param last the open time of the last committed candle, in seconds
 */
public record OhlcAnswer(List<Row> rows, OptionalLong last) {

    public OhlcAnswer {
        rows = List.copyOf(rows);
    }

    /**
     * One candle. One without trades repeats the close before it, with an average price and a volume of zero.
     *
     * @param time when it opens, in seconds
     * @param vwap average price, weighted by volume
     * @param count how many trades
     */
    public record Row(long time, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal vwap,
            BigDecimal volume, long count) {

        static Row read(WireRow row) throws IOException {
            return new Row(row.integer("time"), row.decimal("open"), row.decimal("high"), row.decimal("low"),
                    row.decimal("close"), row.decimal("vwap"), row.decimal("volume"), row.integer("count"));
        }
    }
}
