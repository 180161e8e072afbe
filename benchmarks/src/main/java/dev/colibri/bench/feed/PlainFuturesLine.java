package dev.colibri.bench.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Books of Futures as they are read without much thought: a tree of each frame, and {@link PlainBook}. */
final class PlainFuturesLine implements FeedLine {
    private final Map<String, Kept> books = new LinkedHashMap<>();
    private long events;
    private @Nullable PlainEvent last;

    @Override
    public boolean feed(byte[] frame) {
        JsonNode message = PlainJson.tree(frame);
        Kept kept = kept(message.get("product_id").textValue());
        return switch (message.get("feed").textValue()) {
            case "book_snapshot" -> {
                kept.book.clear();
                kept.book.apply(message);
                kept.sequence = message.get("seq").longValue();
                handOn(kept, message);
                yield true;
            }
            case "book" -> {
                kept.book.set(message.get("side").textValue().equals("buy"), message.get("price").decimalValue(),
                        message.get("qty").decimalValue());
                kept.sequence++;
                handOn(kept, message);
                yield kept.sequence == message.get("seq").longValue();
            }
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

    /** The book of a contract; empty before its snapshot. */
    PlainBook book(String symbol) {
        return kept(symbol).book;
    }

    private Kept kept(String symbol) {
        return books.computeIfAbsent(symbol, Kept::new);
    }

    private void handOn(Kept kept, JsonNode message) {
        events++;
        last = new PlainEvent.Book(kept.symbol, kept.book.bids().firstEntry(), kept.book.asks().firstEntry(),
                Instant.ofEpochMilli(message.get("timestamp").longValue()));
    }

    /** A book, and the number of the message it is at. */
    private static final class Kept {
        private final String symbol;
        private final PlainBook book = new PlainBook(Integer.MAX_VALUE);
        private long sequence;

        Kept(String symbol) {
            this.symbol = symbol;
        }
    }
}
