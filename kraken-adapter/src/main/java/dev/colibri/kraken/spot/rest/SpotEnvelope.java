package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.rest.AnswerReader.Reading;

/**
 * Reads the envelope of a Spot answer, {@code {"error":[],"result":...}}, whose fields may come in either order and
 * whose result may be missing or empty beside an error. Warnings beside a result are logged.
 *
 * @param <R> what the result holds
 */
record SpotEnvelope<R>(SpotRequest<R> request) implements Reading<R> {
    private static final Logger LOG = LoggerFactory.getLogger(SpotEnvelope.class);

    @Override
    public R read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonMappingException(parser, "no envelope");
        }
        List<String> errors = new ArrayList<>();
        boolean knowsErrors = false;
        R result = null;
        TokenBuffer kept = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("error")) {
                readErrors(parser, value, errors);
                knowsErrors = true;
            } else if (field.equals("result") && value != JsonToken.VALUE_NULL && !hasFailed(errors)) {
                if (knowsErrors) {
                    result = request.read(parser);
                } else {
                    // What stands beside an error may be anything, so it is not read before the errors are known.
                    kept = new TokenBuffer(parser).overrideParentContext(null);
                    kept.copyCurrentStructure(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (kept != null && !hasFailed(errors)) {
            JsonParser again = kept.asParser(parser);
            again.nextToken();
            result = request.read(again);
        }
        return outcome(parser, errors, result);
    }

    /** The errors of an answer whose result does not matter. */
    static List<String> errors(JsonParser parser) throws IOException {
        List<String> errors = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return errors;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean areErrors = parser.currentName().equals("error");
            JsonToken value = parser.nextToken();
            if (areErrors) {
                readErrors(parser, value, errors);
            } else {
                parser.skipChildren();
            }
        }
        return errors;
    }

    private R outcome(JsonParser parser, List<String> errors, @Nullable R result) throws IOException {
        if (hasFailed(errors)) {
            throw ErrorCatalogue.spot(errors);
        }
        if (!errors.isEmpty()) {
            LOG.warn("Kraken warns on {}: {}", request.method().path(), errors);
        }
        if (result == null) {
            throw new JsonMappingException(parser, "neither error nor result");
        }
        return result;
    }

    private static boolean hasFailed(List<String> errors) {
        return errors.stream().anyMatch(text -> !text.startsWith("W"));
    }

    private static void readErrors(JsonParser parser, JsonToken value, List<String> errors) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            errors.add(parser.getText());
            return;
        }
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                errors.add(parser.getText());
            } else {
                throw new JsonMappingException(parser, "an error that is no text");
            }
        }
    }
}
