package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;

/**
 * Reads objects, and maps and lists of them. What fails names the row: its key or its place. A row that is {@code null}
 * or comes twice fails as well, since a part must never be taken for the whole.
 */
public final class Rows {
    private Rows() {}

    /** Reads the object on which a parser stands. */
    public static <T> T object(JsonParser parser, Class<T> type) throws IOException {
        requireObject(parser);
        return Json.read(parser, type);
    }

    /** Reads rows by their names. An empty list stands for an empty map, as Kraken writes it here and there. */
    public static <T> Map<String, T> map(JsonParser parser, Class<T> type) throws IOException {
        Map<String, T> rows = new LinkedHashMap<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                throw refusal(parser, "rows", "a list", "must have names");
            }
            return rows;
        }
        require(parser, JsonToken.START_OBJECT, "rows with names");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            try {
                if (rows.put(name, value(parser, type)) != null) {
                    throw refusal(parser, "row", name, "must come once");
                }
            } catch (JsonMappingException wrong) {
                wrong.prependPath(rows, name);
                throw wrong;
            }
        }
        return rows;
    }

    /** Reads rows in their order. */
    public static <T> List<T> list(JsonParser parser, Class<T> type) throws IOException {
        require(parser, JsonToken.START_ARRAY, "a list");
        List<T> rows = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                rows.add(value(parser, type));
            } catch (JsonMappingException wrong) {
                wrong.prependPath(rows, rows.size());
                throw wrong;
            }
        }
        return rows;
    }

    /** Reads one field of an object and passes over all others; {@code null} where there is none. */
    public static <T> @Nullable T field(JsonParser parser, String name, Reading<T> reading) throws IOException {
        requireObject(parser);
        T value = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(name);
            JsonToken token = parser.nextToken();
            if (wanted && token != JsonToken.VALUE_NULL) {
                value = read(parser, name, reading);
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    /** Reads the value of a field; a failure names it. */
    public static <T> T read(JsonParser parser, String name, Reading<T> reading) throws IOException {
        try {
            return reading.read(parser);
        } catch (JsonMappingException wrong) {
            wrong.prependPath(name, name);
            throw wrong;
        }
    }

    /** The value of a field that must have been there. */
    public static <T> T present(JsonParser parser, String name, @Nullable T value) throws IOException {
        if (value == null) {
            throw refusal(parser, name, "null", "must be given");
        }
        return value;
    }

    /** Reads a value, which must not be {@code null} nor, where it is a number, empty text. */
    public static <T> T value(JsonParser parser, Class<T> type) throws IOException {
        T value = Json.read(parser, type);
        if (value == null) {
            throw refusal(parser, "value", "", "must be given");
        }
        return value;
    }

    /** Fails unless a parser stands on an object. */
    public static void requireObject(JsonParser parser) throws IOException {
        require(parser, JsonToken.START_OBJECT, "an object");
    }

    /** The failure of something that has not the shape it should have; told in one sentence, and with its place. */
    public static JsonMappingException refusal(JsonParser parser, String field, String value, String rule) {
        InvalidValueException why = new InvalidValueException(field, value, rule);
        return new JsonMappingException(parser, why.getMessage(), why);
    }

    private static void require(JsonParser parser, JsonToken token, String words) throws IOException {
        if (parser.currentToken() != token) {
            throw refusal(parser, "answer", String.valueOf(parser.currentToken()), "must be " + words);
        }
    }

    /** Reads what a parser stands on, and leaves it on the last token of that. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }
}
