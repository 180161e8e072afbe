package dev.colibri.kraken.spot.instruments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.SkippedRow;

/**
 * A message of channel {@code instrument}.
 *
 * @param snapshot whether it lists everything there is
 * @param pairs the pairs it tells
 * @param skipped rows that could not be read; each costs only itself
 */
public record StreamedPairs(boolean snapshot, List<StreamedPair> pairs, List<SkippedRow> skipped) {

    public StreamedPairs {
        pairs = List.copyOf(pairs);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads a message. Long for a snapshot, which has thousands of pairs: not for the event loop.
     *
     * @throws InvalidValueException when it is none
     */
    public static StreamedPairs read(byte[] text) {
        try {
            JsonNode message = Json.MAPPER.readTree(text);
            JsonNode rows = message.path("data").path("pairs");
            if (!rows.isArray()) {
                throw new InvalidValueException("instrument message", "", "must have a list of pairs in its data");
            }
            List<StreamedPair> pairs = new ArrayList<>();
            List<SkippedRow> skipped = new ArrayList<>();
            for (JsonNode row : rows) {
                try {
                    pairs.add(Json.MAPPER.treeToValue(row, StreamedPair.class));
                } catch (JsonProcessingException | InvalidValueException broken) {
                    skipped.add(SkippedRow.broken(row.path("symbol").asText("?"), "cannot be read"));
                }
            }
            return new StreamedPairs(message.path("type").asText().equals("snapshot"), pairs, skipped);
        } catch (IOException notJson) {
            throw new InvalidValueException("instrument message", "", "must be JSON");
        }
    }
}
