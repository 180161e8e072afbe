package dev.colibri.bench.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Spot as it is read without much thought: a tree of each frame, decimals and moments of its texts, and {@link
 * PlainBook}.
 */
final class PlainSpotLine implements FeedLine {
    private final int depth;
    private final Map<String, PlainBook> books = new LinkedHashMap<>();
    private long events;
    private @Nullable PlainEvent last;

    PlainSpotLine(int depth) {
        this.depth = depth;
    }

    @Override
    public boolean feed(byte[] frame) {
        JsonNode message = PlainJson.tree(frame);
        return switch (message.get("channel").textValue()) {
            case "book" -> feedBooks(message);
            case "ticker" -> feedTickers(message);
            case "trade" -> feedTrades(message);
            case "ohlc" -> feedCandles(message);
            case "status", "heartbeat" -> true;
            default -> false;
        };
    }

    @Override
    public long events() {
        return events;
    }

    /** What was handed on last; {@code null} before the first. */
    @Nullable
    PlainEvent last() {
        return last;
    }

    /** The book of a symbol; empty before its snapshot. */
    PlainBook book(String symbol) {
        return books.computeIfAbsent(symbol, missing -> new PlainBook(depth));
    }

    private boolean feedBooks(JsonNode message) {
        boolean right = true;
        for (JsonNode data : message.get("data")) {
            String symbol = data.get("symbol").textValue();
            PlainBook book = book(symbol);
            if (message.get("type").textValue().equals("snapshot")) {
                book.clear();
            }
            book.apply(data);
            right &= book.checksum() == data.get("checksum").longValue();
            handOn(new PlainEvent.Book(symbol, book.bids().firstEntry(), book.asks().firstEntry(),
                    time(data, "timestamp")));
        }
        return right;
    }

    private boolean feedTickers(JsonNode message) {
        for (JsonNode data : message.get("data")) {
            handOn(new PlainEvent.Ticker(data.get("symbol").textValue(), data.get("bid").decimalValue(),
                    data.get("bid_qty").decimalValue(), data.get("ask").decimalValue(),
                    data.get("ask_qty").decimalValue(), data.get("last").decimalValue(),
                    data.get("volume").decimalValue(), data.get("vwap").decimalValue(), data.get("low").decimalValue(),
                    data.get("high").decimalValue(), data.get("change").decimalValue(),
                    data.get("change_pct").decimalValue(), time(data, "timestamp")));
        }
        return true;
    }

    private boolean feedTrades(JsonNode message) {
        for (JsonNode data : message.get("data")) {
            handOn(new PlainEvent.Trade(data.get("symbol").textValue(), data.get("side").textValue(),
                    data.get("price").decimalValue(), data.get("qty").decimalValue(), data.get("ord_type").textValue(),
                    data.get("trade_id").longValue(), time(data, "timestamp")));
        }
        return true;
    }

    private boolean feedCandles(JsonNode message) {
        for (JsonNode data : message.get("data")) {
            handOn(new PlainEvent.Candle(data.get("symbol").textValue(), data.get("open").decimalValue(),
                    data.get("high").decimalValue(), data.get("low").decimalValue(), data.get("close").decimalValue(),
                    data.get("trades").longValue(), data.get("volume").decimalValue(), data.get("vwap").decimalValue(),
                    time(data, "interval_begin"), data.get("interval").intValue()));
        }
        return true;
    }

    private void handOn(PlainEvent event) {
        events++;
        last = event;
    }

    private static Instant time(JsonNode data, String field) {
        return Instant.parse(data.get(field).textValue());
    }
}
