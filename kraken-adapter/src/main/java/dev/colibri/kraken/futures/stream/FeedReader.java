package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireNumber;

/**
 * Reads the frames of one feed, field by field in whatever order they come; nothing is told before the frame has ended.
 * A fault does not end the reading; of several faults the first is told. A field that comes twice means what it says
 * last, but a value of a wrong type is a fault wherever it stands. {@code null} is the same as nothing.
 */
abstract class FeedReader {
    final FuturesHandler handler;
    final FrameParser parser;
    final WireNumber number = new WireNumber();
    private final String withoutProduct;
    private final String oddProduct;
    private final String wrongType;
    private final String oddSequence;
    private @Nullable String fault;

    FeedReader(FuturesFeed feed, FuturesHandler handler, FrameParser parser) {
        this.handler = handler;
        this.parser = parser;
        withoutProduct = feed.word() + " without product_id";
        oddProduct = feed.word() + " with a product_id that is none";
        wrongType = feed.word() + " with a value of the wrong type";
        oddSequence = feed.word() + " with a seq that is none";
    }

    /** Begins with a frame. */
    final void begin() {
        fault = null;
        clear();
    }

    /**
     * Ends a frame whose fields have all been read: tells it, unless there is a fault.
     *
     * @param product whose frame it is; may be empty
     * @return the fault
     */
    final @Nullable String end(WireName product) {
        if (fault == null) {
            if (needsProduct() && product.isEmpty()) {
                fault = withoutProduct;
            } else {
                check(product);
            }
        }
        if (fault == null) {
            tell(product);
        }
        return fault;
    }

    /** Forgets the frame before. */
    abstract void clear();

    /** Takes or skips a field whose value has begun. Those that every feed has are not among them. */
    abstract void field(String field, JsonToken value) throws BrokenFrameException;

    /** Looks whether a frame without a fault so far has all it needs. */
    abstract void check(WireName product);

    /** Tells the frame. */
    abstract void tell(WireName product);

    /** Whether its frames are of a product. */
    boolean needsProduct() {
        return true;
    }

    final void fault(String kind) {
        if (fault == null) {
            fault = kind;
        }
    }

    /** Reads a number into {@link #number}. Returns whether there is one. */
    final boolean number(JsonToken value) throws BrokenFrameException {
        return value.isNumeric() ? parser.read(number) : missing(value);
    }

    /** Whether there is a text. */
    final boolean text(JsonToken value) throws BrokenFrameException {
        return value == JsonToken.VALUE_STRING || missing(value);
    }

    /** Whether there is a yes; nothing is a no. */
    final boolean yes(JsonToken value) throws BrokenFrameException {
        return value.isBoolean() ? value == JsonToken.VALUE_TRUE : missing(value);
    }

    /** Whether a list begins. */
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

    /** Reads whose frame it is. */
    final void product(JsonToken value, WireName name) throws BrokenFrameException {
        name.clear();
        if (text(value) && !parser.read(name)) {
            fault(oddProduct);
        }
    }

    /** A time in nanoseconds; unfit when there is none, or the number is none. */
    final long time(JsonToken value) throws BrokenFrameException {
        return number(value) ? Millis.nanos(number.at(0)) : Scaled.UNFIT;
    }

    /** A number in a product's sequence; negative when there is none. */
    final long sequence(JsonToken value) throws BrokenFrameException {
        if (!number(value)) {
            return -1;
        }
        long sequence = number.at(0);
        if (sequence < 0) {
            fault(oddSequence);
        }
        return sequence;
    }
}
