package dev.colibri.kraken.spot.stream;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;

/**
 * The decoder that says what a frame means: every channel, fields in any order, unknown ones passed over whatever they
 * hold. One object serves a connection, on its event loop.
 *
 * <p>Elements are told while the frame is read. So a frame that breaks off has told the elements before the place, and
 * then its {@link Damage}; and where {@code data} comes before {@code channel} and {@code type}, it is passed over, and
 * the frame is read a second time. A field that comes twice means what it says last; once elements have been told, a
 * second {@code channel}, {@code type} or {@code data} is damage, for what was told may be wrong.
 */
final class SpotReference {
    private static final String NO_DATA = "channel without data";
    private static final String ODD_DATA = "data that is no list";
    private static final String NO_TYPE = "data without type";
    private static final String ODD_TYPE = "data of an unknown type";
    private static final String ODD_CHANNEL = "channel that is none";
    private static final String NOTHING_KNOWN = "frame without channel and method";
    private static final String TWICE = "frame that contradicts itself";

    private final SpotHandler handler;
    private final FrameParser parser = new FrameParser();
    private final Map<SpotChannel, ElementReader> readers = new EnumMap<>(SpotChannel.class);
    private final WireName channelName = new WireName();

    private @Nullable SpotChannel channel;
    private @Nullable ElementReader reader;
    private boolean hasChannel;
    private boolean oddChannel;
    private boolean hasType;
    private boolean oddType;
    private boolean snapshot;
    private boolean isReply;
    private boolean told;
    private boolean twice;
    private boolean uncertain;
    private boolean hasData;
    private int dataFields;

    SpotReference(SpotHandler handler) {
        this.handler = handler;
        WireTime clock = new WireTime();
        readers.put(SpotChannel.BOOK, new BookReader(handler, parser, clock));
        readers.put(SpotChannel.TRADE, new TradeReader(handler, parser, clock));
        readers.put(SpotChannel.TICKER, new TickerReader(handler, parser, clock));
        readers.put(SpotChannel.OHLC, new CandleReader(handler, parser, clock));
        readers.put(SpotChannel.LEVEL3, new OrderReader(handler, parser, clock));
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
            if (RareFrames.isRestart(bytes, length)) {
                handler.reply(RareFrames.refusal(RareFrames.RESTART));
            } else if (reader != null) {
                reader.broken(broken.kind());
            } else {
                damaged(broken.kind());
            }
        }
    }

    private void reset() {
        channel = null;
        channelName.clear();
        reader = null;
        hasChannel = false;
        oddChannel = false;
        hasType = false;
        oddType = false;
        snapshot = false;
        isReply = false;
        told = false;
        twice = false;
        uncertain = false;
        hasData = false;
        dataFields = 0;
    }

    private void read(byte[] bytes, int length) throws BrokenFrameException {
        parser.begin(bytes, length);
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            JsonToken value = parser.next();
            switch (field) {
                case "channel" -> channel(value);
                case "type" -> type(value);
                case "data" -> data(value);
                case "method", "error", "Error" -> {
                    isReply = true;
                    parser.skip();
                }
                case "timestamp" -> parser.skip();
                default -> parser.skipUnknown();
            }
            if (channel == SpotChannel.INSTRUMENT && !told) {
                // Read elsewhere, and from its beginning: there may be megabytes of it.
                handler.instruments(new InstrumentText(Arrays.copyOf(bytes, length)));
                return;
            }
        }
        // What follows may be of any channel.
        uncertain = true;
        parser.end();
        uncertain = false;
        close(bytes, length);
    }

    private void channel(JsonToken value) throws BrokenFrameException {
        twice |= told;
        if (told) {
            parser.skip();
            return;
        }
        channel = null;
        channelName.clear();
        hasChannel = value != JsonToken.VALUE_NULL;
        oddChannel = hasChannel && !(value == JsonToken.VALUE_STRING && parser.read(channelName));
        if (!oddChannel && hasChannel) {
            channel = SpotChannel.said(parser);
        }
        parser.skip();
    }

    private void type(JsonToken value) throws BrokenFrameException {
        twice |= told;
        if (told) {
            parser.skip();
            return;
        }
        hasType = value != JsonToken.VALUE_NULL;
        boolean isText = value == JsonToken.VALUE_STRING;
        snapshot = isText && parser.says("snapshot");
        oddType = hasType && !snapshot && !(isText && parser.says("update"));
        parser.skip();
    }

    private void data(JsonToken value) throws BrokenFrameException {
        twice |= told;
        dataFields++;
        hasData = value != JsonToken.VALUE_NULL;
        ElementReader elements = channel == null ? null : readers.get(channel);
        if (told || !hasData || elements == null || !hasType || oddType) {
            parser.skip();
        } else {
            elements(value, elements);
        }
    }

    private void elements(JsonToken value, ElementReader elements) throws BrokenFrameException {
        told = true;
        elements.begin(snapshot);
        reader = elements;
        if (value != JsonToken.START_ARRAY) {
            parser.skip();
            reader = null;
            damaged(ODD_DATA);
            return;
        }
        for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
            if (token == JsonToken.START_OBJECT) {
                elements.read();
            } else {
                elements.noObject();
            }
        }
        elements.flush();
        reader = null;
    }

    /** Says what a whole frame is, unless its elements have been told. */
    private void close(byte[] bytes, int length) throws BrokenFrameException {
        if (told) {
            if (twice) {
                uncertain = true;
                damaged(TWICE);
            }
        } else if (isReply && !hasData) {
            RareFrames.reply(bytes, length, handler);
        } else if (oddChannel) {
            damaged(ODD_CHANNEL);
        } else if (channel != null) {
            known(channel, bytes, length);
        } else if (hasChannel) {
            handler.unknownChannel(channelName.toString());
        } else {
            damaged(NOTHING_KNOWN);
        }
    }

    private void known(SpotChannel known, byte[] bytes, int length) throws BrokenFrameException {
        switch (known) {
            case HEARTBEAT -> handler.heartbeat();
            case STATUS -> RareFrames.status(bytes, length, handler);
            case INSTRUMENT -> throw new IllegalStateException("Instruments are told before the frame ends");
            case BOOK, TRADE, TICKER, OHLC, LEVEL3 -> {
                if (!hasData) {
                    damaged(NO_DATA);
                } else if (!hasType) {
                    damaged(NO_TYPE);
                } else if (oddType) {
                    damaged(ODD_TYPE);
                } else {
                    readAgain(Objects.requireNonNull(readers.get(known)), bytes, length);
                }
            }
        }
    }

    /** Reads a frame whose data came before what they are; of several, the last. */
    private void readAgain(ElementReader elements, byte[] bytes, int length) throws BrokenFrameException {
        int passed = 0;
        parser.begin(bytes, length);
        while (parser.next() == JsonToken.FIELD_NAME) {
            boolean isData = parser.name().equals("data");
            JsonToken value = parser.next();
            passed += isData ? 1 : 0;
            if (isData && passed == dataFields) {
                elements(value, elements);
            } else {
                parser.skip();
            }
        }
        parser.end();
    }

    private void damaged(String kind) {
        String word = uncertain ? "" : channel == null ? channelName.toString() : channel.word();
        handler.damaged(new Damage(kind, word, Optional.empty()));
    }
}
