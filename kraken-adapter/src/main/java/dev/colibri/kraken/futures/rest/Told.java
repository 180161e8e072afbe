package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.wire.Rows;

/**
 * What an answer of the trading interface tells, and when.
 *
 * @param rows what it tells, in the order in which it came
 * @param serverTime when, as ISO-8601 text
 */
public record Told<T>(List<T> rows, Optional<String> serverTime) {

    static <T> Told<T> read(JsonParser parser, String field, Class<T> type) throws IOException {
        Rows.requireObject(parser);
        List<T> rows = null;
        Optional<String> serverTime = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals(field)) {
                rows = Rows.read(parser, field, list -> Rows.list(list, type));
            } else if (name.equals("serverTime") && token == JsonToken.VALUE_STRING) {
                serverTime = Optional.of(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return new Told<>(Rows.present(parser, field, rows), serverTime);
    }
}
