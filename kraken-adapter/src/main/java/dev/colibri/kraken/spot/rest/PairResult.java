package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.Malformed;

/**
 * An answer about one pair: {@code {"XXBTZUSD": ..., "last": ...}}, in either order. The key need not be the name that
 * was sent, so whatever is not {@code last} is the pair.
 *
 * @param last where the next page begins, in the unit of the method; a whole number or the text of one
 */
record PairResult<V>(V value, OptionalLong last) {

    static <V> PairResult<V> read(JsonParser parser, Reader<V> reader) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw Malformed.at(parser, "the answer about a pair must be an object");
        }
        V value = null;
        OptionalLong last = OptionalLong.empty();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (key.equals("last")) {
                last = number(parser, token);
            } else if (value == null) {
                value = reader.read(parser);
            } else {
                throw Malformed.at(parser, "the answer about one pair must not name a second");
            }
        }
        if (value == null) {
            throw Malformed.at(parser, "the answer about a pair must name it");
        }
        return new PairResult<>(value, last);
    }

    private static OptionalLong number(JsonParser parser, @Nullable JsonToken token) throws IOException {
        try {
            if (token == JsonToken.VALUE_NUMBER_INT) {
                return OptionalLong.of(parser.getLongValue());
            }
            if (token == JsonToken.VALUE_STRING) {
                return OptionalLong.of(Long.parseLong(parser.getText()));
            }
        } catch (NumberFormatException notANumber) {
            throw Malformed.at(parser, "last must be a whole number");
        }
        throw Malformed.at(parser, "last must be a whole number");
    }

    /** Reads what the venue tells of the pair. */
    @FunctionalInterface
    interface Reader<V> {
        /**
         * Reads the value.
         *
         * @param parser stands on its first token, and must be left on its last
         */
        V read(JsonParser parser) throws IOException;
    }
}
