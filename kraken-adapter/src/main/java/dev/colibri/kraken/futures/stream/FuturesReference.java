package dev.colibri.kraken.futures.stream;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.WireName;

/**
 * The decoder that says what a frame means: every feed, fields in any order, unknown ones passed over whatever they
 * hold. One object serves a connection, on its event loop.
 *
 * <p>A frame has one message, which is told when the frame has ended; of a frame that breaks nothing is told but its
 * {@link Damage}. Fields that come before {@code feed} are read as a ticker's, for tickers alone are printed like that;
 * where that was wrong the frame is read a second time. A field that comes twice means what it says last.
 */
@SuppressWarnings("ReferenceEquality") // There is one reader of each kind.
final class FuturesReference {
    private static final String ODD_FEED = "feed that is none";
    private static final String ODD_EVENT = "event that is none";
    private static final String NOTHING_KNOWN = "frame without feed and event";

    private final FuturesHandler handler;
    private final FrameParser parser = new FrameParser();
    private final Map<FuturesFeed, FeedReader> readers = new EnumMap<>(FuturesFeed.class);
    private final FeedReader guess;
    private final WireName feedName = new WireName();
    private final WireName eventName = new WireName();
    private final WireName product = new WireName();

    private @Nullable FeedReader said;
    private @Nullable FeedReader active;
    private boolean begun;
    private boolean hasFeed;
    private boolean oddFeed;
    private boolean hasEvent;
    private boolean oddEvent;
    private boolean uncertain;

    FuturesReference(FuturesHandler handler) {
        this.handler = handler;
        guess = new TickerReader(handler, parser);
        readers.put(FuturesFeed.TICKER, guess);
        readers.put(FuturesFeed.BOOK, new LevelReader(handler, parser));
        readers.put(FuturesFeed.BOOK_SNAPSHOT, new BookReader(handler, parser));
        readers.put(FuturesFeed.TRADE, new TradeReader(handler, parser));
        readers.put(FuturesFeed.TRADE_SNAPSHOT, new PastTradesReader(handler, parser));
        readers.put(FuturesFeed.HEARTBEAT, new HeartbeatReader(handler, parser));
    }

    /**
     * Reads a frame and tells what it says. Whatever the bytes are, nothing is thrown but by the handler.
     *
     * @param bytes {@code bytes[0, length)} is the frame; nothing of it is used afterwards
     */
    void decode(byte[] bytes, int length) {
        reset();
        try {
            read(bytes, length);
        } catch (BrokenFrameException broken) {
            damaged(broken.kind());
        }
    }

    private void reset() {
        feedName.clear();
        eventName.clear();
        product.clear();
        said = null;
        active = null;
        begun = false;
        hasFeed = false;
        oddFeed = false;
        hasEvent = false;
        oddEvent = false;
        uncertain = false;
    }

    private void read(byte[] bytes, int length) throws BrokenFrameException {
        parser.begin(bytes, length);
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            JsonToken value = parser.next();
            switch (field) {
                case "feed" -> feed(value);
                case "event" -> event(value);
                default -> field(field, value);
            }
        }
        // What follows may be of any feed.
        uncertain = true;
        parser.end();
        uncertain = false;
        close(bytes, length);
    }

    private void feed(JsonToken value) throws BrokenFrameException {
        said = null;
        feedName.clear();
        hasFeed = value != JsonToken.VALUE_NULL;
        oddFeed = hasFeed && !(value == JsonToken.VALUE_STRING && parser.read(feedName));
        if (hasFeed && !oddFeed) {
            FuturesFeed feed = FuturesFeed.said(parser);
            said = feed == null ? null : readers.get(feed);
        }
        parser.skip();
        if (!begun) {
            begin(said);
        } else if (active != said) {
            active = null;
        }
    }

    private void event(JsonToken value) throws BrokenFrameException {
        eventName.clear();
        hasEvent = value != JsonToken.VALUE_NULL;
        oddEvent = hasEvent && !(value == JsonToken.VALUE_STRING && parser.read(eventName));
        parser.skip();
    }

    private void begin(@Nullable FeedReader reader) {
        begun = true;
        active = reader;
        if (reader != null) {
            reader.begin();
        }
    }

    private void field(String field, JsonToken value) throws BrokenFrameException {
        if (!begun) {
            begin(guess);
        }
        if (active == null) {
            parser.skipUnknown();
        } else {
            field(active, field, value);
        }
    }

    private void field(FeedReader reader, String field, JsonToken value) throws BrokenFrameException {
        if (field.equals("product_id")) {
            reader.product(value, product);
        } else {
            reader.field(field, value);
        }
    }

    private void close(byte[] bytes, int length) throws BrokenFrameException {
        FeedReader reader = said;
        if (oddEvent) {
            damaged(ODD_EVENT);
        } else if (hasEvent) {
            RareFrames.event(bytes, length, handler);
        } else if (oddFeed) {
            damaged(ODD_FEED);
        } else if (reader != null) {
            if (reader != active) {
                readAgain(reader, bytes, length);
            }
            String fault = reader.end(product);
            if (fault != null) {
                damaged(fault);
            }
        } else if (hasFeed) {
            handler.unknownFeed(feedName.toString());
        } else {
            damaged(NOTHING_KNOWN);
        }
    }

    /** Reads a frame some of whose fields came before what they are. */
    private void readAgain(FeedReader reader, byte[] bytes, int length) throws BrokenFrameException {
        product.clear();
        reader.begin();
        parser.begin(bytes, length);
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            JsonToken value = parser.next();
            switch (field) {
                case "feed", "event" -> parser.skip();
                default -> field(reader, field, value);
            }
        }
        parser.end();
    }

    /** A frame is of one product, so that no other can be hurt; whose it is helps only where the feed is known. */
    private void damaged(String kind) {
        String feed = uncertain ? "" : feedName.toString();
        boolean isKnown = !feed.isEmpty() && !product.isEmpty();
        handler.damaged(new Damage(kind, feed, isKnown ? Optional.of(product.toString()) : Optional.empty()));
    }
}
