package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** What the plain lines hand on. */
sealed interface PlainEvent {

    /** A book has changed. */
    record Book(String symbol, Map.Entry<BigDecimal, BigDecimal> bid, Map.Entry<BigDecimal, BigDecimal> ask,
            Instant time) implements PlainEvent {}

    /** A ticker. */
    record Ticker(String symbol, BigDecimal bid, BigDecimal bidQuantity, BigDecimal ask, BigDecimal askQuantity,
            BigDecimal last, BigDecimal volume, BigDecimal vwap, BigDecimal low, BigDecimal high, BigDecimal change,
            BigDecimal changePercent, Instant time) implements PlainEvent {}

    /** A trade. */
    record Trade(String symbol, String side, BigDecimal price, BigDecimal quantity, String orderType, long id,
            Instant time) implements PlainEvent {}

    /** A candle, which may go on. */
    record Candle(String symbol, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, long trades,
            BigDecimal volume, BigDecimal vwap, Instant begin, int minutes) implements PlainEvent {}
}
