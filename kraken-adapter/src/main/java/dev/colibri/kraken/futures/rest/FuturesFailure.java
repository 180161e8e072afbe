package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.Json;

/**
 * What a Futures answer says of a failure, in any of the shapes that the interfaces use: {@code result: error} with a
 * word, a list of words or a list of codes with messages; the history's {@code status} with a {@code reason}.
 */
record FuturesFailure(@Nullable String result, @Nullable String error, @Nullable List<JsonNode> errors,
        @Nullable String status, @Nullable String reason) {

    private static final String FAILED = "error";

    /**
     * Looks whether an answer of the trading interface, which came with status 200, is a failure. Reads no further than
     * its {@code result}, which stands in front.
     */
    static boolean isFailure(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isResult = parser.currentName().equals("result");
            parser.nextToken();
            if (isResult) {
                return FAILED.equals(parser.getText());
            }
            parser.skipChildren();
        }
        return false;
    }

    /** The venue's words for the failure; empty when the answer says nothing of one. */
    static Optional<String> words(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        List<String> words = Json.read(parser, FuturesFailure.class).words();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        if (error != null && !error.isEmpty()) {
            words.add(error);
        }
        for (JsonNode detail : errors == null ? List.<JsonNode>of() : errors) {
            words.add(detail.isObject() ? detail.path("message").asText("") : detail.asText(""));
        }
        if (reason != null && status != null) {
            words.add(status + ": " + reason);
        }
        words.removeIf(String::isBlank);
        if (words.isEmpty() && FAILED.equals(result)) {
            words.add(status == null ? "unknownError" : status);
        }
        return words;
    }
}
