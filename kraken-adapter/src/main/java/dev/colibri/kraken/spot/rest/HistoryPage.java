package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.wire.Rows;

/**
 * A page of history: at most fifty rows, the newest first.
 *
 * @param rows by their names, in the order in which they came
 * @param count how many rows there are on all pages, where the venue says
 */
public record HistoryPage<T>(Map<String, T> rows, OptionalLong count) {

    static <T> HistoryPage<T> read(JsonParser parser, String field, Class<T> type) throws IOException {
        Rows.requireObject(parser);
        Map<String, T> rows = null;
        OptionalLong count = OptionalLong.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals(field)) {
                rows = Rows.read(parser, field, row -> Rows.map(row, type));
            } else if (name.equals("count") && token != JsonToken.VALUE_NULL) {
                count = OptionalLong.of(Rows.read(parser, name, number -> Rows.value(number, Long.class)));
            } else {
                parser.skipChildren();
            }
        }
        return new HistoryPage<>(Rows.present(parser, field, rows), count);
    }
}
