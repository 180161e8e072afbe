package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;

/**
 * Rows that are read one by one, so that one that is broken costs only itself. What is not JSON, or has no rows at all,
 * fails as a whole all the same.
 *
 * @param rows by the venue's names, in its order
 * @param skipped the broken ones
 */
public record LenientRows<T>(Map<String, T> rows, List<SkippedRow> skipped) {

    public LenientRows {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        skipped = List.copyOf(skipped);
    }

    /** Reads an object of rows: the field names are the rows' names. */
    public static <T> LenientRows<T> named(JsonParser parser, Class<T> type) throws IOException {
        require(parser, JsonToken.START_OBJECT, "an object of rows");
        Gathering<T> gathering = new Gathering<>(type);
        JsonStreamContext rows = parser.getParsingContext();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            gathering.add(name, parser);
            // What was refused half-way is passed over up to its end.
            while (!isIn(rows, parser) && parser.nextToken() != null) {
                parser.skipChildren();
            }
        }
        require(parser, JsonToken.END_OBJECT, "the end of an object of rows");
        return gathering.done();
    }

    /**
     * Reads a list of rows, each of which says its name itself.
     *
     * @param nameField the field that holds the name
     */
    public static <T> LenientRows<T> listed(JsonParser parser, Class<T> type, String nameField) throws IOException {
        require(parser, JsonToken.START_ARRAY, "a list of rows");
        Gathering<T> gathering = new Gathering<>(type);
        int place = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenBuffer row = copy(parser);
            String name = name(row, nameField);
            if (name == null) {
                gathering.skip("row " + place, nameField + " must be given");
            } else {
                gathering.add(name, row);
            }
            place++;
        }
        return gathering.done();
    }

    /** What of a value's refusal a person should read. */
    static String reason(JsonProcessingException refusal) {
        StringBuilder words = new StringBuilder();
        if (refusal instanceof JsonMappingException mapping) {
            mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull)
                    .forEach(field -> words.append(field).append(": "));
        }
        String message = refusal.getCause() instanceof InvalidValueException value ? value.getMessage()
                : refusal.getOriginalMessage();
        return words.append(message).toString();
    }

    /** A parser keeps one object for each structure that is open. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isIn(JsonStreamContext structure, JsonParser parser) {
        return parser.getParsingContext() == structure;
    }

    private static TokenBuffer copy(JsonParser parser) throws IOException {
        TokenBuffer copy = new TokenBuffer(parser).overrideParentContext(null);
        copy.copyCurrentStructure(parser);
        return copy;
    }

    private static @Nullable String name(TokenBuffer row, String nameField) throws IOException {
        try (JsonParser parser = row.asParser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(nameField);
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private static void require(JsonParser parser, JsonToken token, String words) throws IOException {
        if (parser.currentToken() != token) {
            throw MismatchedInputException.from(parser, (Class<?>) JsonNode.class, "not " + words);
        }
    }

    /** Collects rows. */
    private static final class Gathering<T> {
        private final Class<T> type;
        private final Map<String, T> rows = new LinkedHashMap<>();
        private final List<SkippedRow> skipped = new ArrayList<>();

        Gathering(Class<T> type) {
            this.type = type;
        }

        void add(String name, TokenBuffer buffer) throws IOException {
            try (JsonParser parser = buffer.asParser(Json.MAPPER)) {
                parser.nextToken();
                add(name, parser);
            }
        }

        /** Reads the row on which a parser stands, which may be left within it where it is refused. */
        void add(String name, JsonParser parser) throws IOException {
            if (rows.containsKey(name)) {
                parser.skipChildren();
                skip(name, "comes twice");
                return;
            }
            try {
                rows.put(name, Json.read(parser, type));
            } catch (JsonMappingException | InputCoercionException broken) {
                if (isNoJson(broken)) {
                    throw broken;
                }
                skip(name, reason(broken));
            } catch (NumberFormatException beyond) {
                // Jackson lets it through for exponents beyond all measure.
                skip(name, "a number is beyond all measure");
            } catch (InvalidValueException broken) {
                skip(name, Objects.requireNonNullElse(broken.getMessage(), "a value is not valid"));
            }
        }

        /** Whether what cannot be read is the text itself, so that no row behind it can be trusted. */
        private static boolean isNoJson(JsonProcessingException broken) {
            return broken.getCause() instanceof JsonProcessingException cause
                    && !(cause instanceof JsonMappingException || cause instanceof InputCoercionException);
        }

        void skip(String name, String why) {
            skipped.add(SkippedRow.broken(name, why));
        }

        LenientRows<T> done() {
            return new LenientRows<>(rows, skipped);
        }
    }
}
