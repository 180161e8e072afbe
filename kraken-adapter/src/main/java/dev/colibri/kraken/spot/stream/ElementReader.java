package dev.colibri.kraken.spot.stream;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireNumber;
import dev.colibri.kraken.common.feed.WireTime;

/**
 * Reads the elements of one channel's {@code data}. An element is read whole, in whatever order its fields come, before
 * anything of it is told. A fault does not end the reading, so that the symbol is known even when it comes after the
 * fault; of several faults the first is told. A field that comes twice means what it says last, but a value of a wrong
 * type is a fault wherever it stands. {@code null} is the same as nothing.
 */
abstract class ElementReader {
    final SpotHandler handler;
    final FrameParser parser;
    final WireNumber number = new WireNumber();
    private final WireTime clock;
    private final String channel;
    private final String withoutSymbol;
    private final String oddSymbol;
    private final String wrongType;
    private boolean snapshot;
    private @Nullable String fault;

    ElementReader(SpotChannel channel, SpotHandler handler, FrameParser parser, WireTime clock) {
        this.handler = handler;
        this.parser = parser;
        this.clock = clock;
        this.channel = channel.word();
        withoutSymbol = this.channel + " without symbol";
        oddSymbol = this.channel + " with a symbol that is none";
        wrongType = this.channel + " with a value of the wrong type";
    }

    /** Begins with a frame's elements. */
    final void begin(boolean isSnapshot) {
        snapshot = isSnapshot;
        reset();
    }

    /** Reads an element whose object has begun, and tells it. */
    final void read() throws BrokenFrameException {
        fault = null;
        while (parser.next() == JsonToken.FIELD_NAME) {
            String field = parser.name();
            field(field, parser.next());
        }
        if (fault == null) {
            if (name().isEmpty()) {
                fault = withoutSymbol;
            } else {
                check();
            }
        }
        if (fault == null) {
            tell();
        } else {
            damaged(fault, symbol());
        }
        clear();
    }

    /** Tells an element that is no object at all. */
    final void noObject() throws BrokenFrameException {
        parser.skip();
        damaged(wrongType, Optional.empty());
    }

    /** Tells that the frame broke, after what was read whole before. */
    final void broken(String kind) {
        damaged(kind, lossShows() ? symbol() : Optional.empty());
    }

    private void damaged(String kind, Optional<String> symbol) {
        flush();
        handler.damaged(new Damage(kind, channel, symbol));
    }

    private Optional<String> symbol() {
        return name().isEmpty() ? Optional.empty() : Optional.of(name().toString());
    }

    /** Forgets all elements. */
    abstract void reset();

    /** Forgets the element that is being read. */
    abstract void clear();

    /** Takes or skips a field whose value has begun. */
    abstract void field(String field, JsonToken value) throws BrokenFrameException;

    /** Looks whether an element without a fault so far has all it needs. */
    abstract void check();

    /** Tells the element, or keeps it to tell it with those that follow. */
    abstract void tell();

    /** Tells what was kept. */
    void flush() {}

    /** Whose element is being read. */
    abstract WireName name();

    /**
     * Whether the next message of a stream shows, or makes good, what was lost before it. Then a broken frame need not
     * be held against any stream but that whose element broke.
     */
    boolean lossShows() {
        return true;
    }

    final boolean isSnapshot() {
        return snapshot;
    }

    final void fault(String kind) {
        if (fault == null) {
            fault = kind;
        }
    }

    /** Reads a number into {@link #number}. Returns whether there is one. */
    final boolean number(JsonToken value) throws BrokenFrameException {
        if (value.isNumeric()) {
            return parser.read(number);
        }
        return missing(value);
    }

    /** Whether there is a text. */
    final boolean text(JsonToken value) throws BrokenFrameException {
        return value == JsonToken.VALUE_STRING || missing(value);
    }

    /** Whether a list begins; {@code null} is an empty one. */
    final boolean list(JsonToken value) throws BrokenFrameException {
        return value == JsonToken.START_ARRAY || missing(value);
    }

    /** Whether an object begins in a list. */
    final boolean object(JsonToken value) throws BrokenFrameException {
        if (value == JsonToken.START_OBJECT) {
            return true;
        }
        fault(wrongType);
        parser.skip();
        return false;
    }

    private boolean missing(JsonToken value) throws BrokenFrameException {
        if (value != JsonToken.VALUE_NULL) {
            fault(wrongType);
            parser.skip();
        }
        return false;
    }

    /** Reads the symbol. */
    final void symbol(JsonToken value) throws BrokenFrameException {
        name().clear();
        if (text(value) && !parser.read(name())) {
            fault(oddSymbol);
        }
    }

    /** A time in nanoseconds; unfit when there is none, or the text is none. */
    final long time(JsonToken value) throws BrokenFrameException {
        return text(value) ? parser.read(clock) : Scaled.UNFIT;
    }

    /** A checksum of 32 bits without sign; {@link BookMessage#NO_CHECKSUM} when there is none. */
    final long checksum(JsonToken value, String none) throws BrokenFrameException {
        if (!number(value)) {
            return BookMessage.NO_CHECKSUM;
        }
        long checksum = number.at(0);
        if (checksum < 0 || checksum > BookReader.LARGEST_CHECKSUM) {
            fault(none);
            return BookMessage.NO_CHECKSUM;
        }
        return checksum;
    }
}
