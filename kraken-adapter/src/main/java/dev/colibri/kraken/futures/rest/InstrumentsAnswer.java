package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import dev.colibri.kraken.common.wire.LenientRows;

/**
 * Rows about instruments by their symbols, and the venue's time.
 *
 * @param serverTime ISO-8601
 */
public record InstrumentsAnswer<T>(LenientRows<T> rows, Optional<String> serverTime) {

    /**
     * Reads an answer whose rows stand in one list.
     *
     * @param listField the field that holds the list
     * @param nameField the field of a row that holds its symbol
     */
    static <T> InstrumentsAnswer<T> read(JsonParser parser, Class<T> type, String listField, String nameField)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(parser, JsonNode.class, "not an object");
        }
        LenientRows<T> rows = null;
        Optional<String> time = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals(listField)) {
                rows = LenientRows.listed(parser, type, nameField);
            } else if (field.equals("serverTime") && value == JsonToken.VALUE_STRING) {
                time = Optional.of(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (rows == null) {
            throw MismatchedInputException.from(parser, JsonNode.class, listField + " must be given");
        }
        return new InstrumentsAnswer<>(rows, time);
    }
}
