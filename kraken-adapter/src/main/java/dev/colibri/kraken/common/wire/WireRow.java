package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * An array whose elements mean something by their position, such as {@code ["105944.3", "0.136", 1762820248]}. Its
 * elements are taken one after the other, each by the name that messages give to it; what is missing or of another kind
 * fails, and what follows the last one asked for is passed over, since Kraken may add to its rows.
 */
public final class WireRow {
    private final JsonParser parser;
    private final String what;

    private WireRow(JsonParser parser, String what) {
        this.parser = parser;
        this.what = what;
    }

    /**
     * Reads an array of rows.
     *
     * @param parser stands on the array's first token, and is left on its last
     * @param what what a row is, for messages
     */
    public static <T> List<T> list(JsonParser parser, String what, Reader<T> reader) throws IOException {
        openArray(parser, "a list of " + what + "s");
        List<T> rows = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rows.add(one(parser, what, reader));
        }
        return rows;
    }

    private static <T> T one(JsonParser parser, String what, Reader<T> reader) throws IOException {
        openArray(parser, what);
        T value = reader.read(new WireRow(parser, what));
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw Malformed.at(parser, what + " is cut off");
            }
            parser.skipChildren();
        }
        return value;
    }

    private static void openArray(JsonParser parser, String what) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw Malformed.at(parser, what + " must be an array");
        }
    }

    /** The next element, a decimal as text or as a number. */
    public BigDecimal decimal(String name) throws IOException {
        if (!WireDecimal.isDecimal(parser.nextToken())) {
            throw Malformed.at(parser, what + " must have its " + name + " as a decimal");
        }
        return WireDecimal.read(parser);
    }

    /** The next element, a whole number. */
    public long integer(String name) throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Malformed.at(parser, what + " must have its " + name + " as a whole number");
        }
        return parser.getLongValue();
    }

    /** The next element, a text. */
    public String text(String name) throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw Malformed.at(parser, what + " must have its " + name + " as text");
        }
        return parser.getText();
    }

    /**
     * Takes a row's elements.
     *
     * @param <T> what is made of them
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** Makes something of a row. */
        T read(WireRow row) throws IOException;
    }
}
