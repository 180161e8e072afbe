package dev.colibri.bench.feed;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Trees of frames, in which numbers keep the decimals that they are written with. */
final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PlainJson() {}

    static JsonNode tree(byte[] frame) {
        try {
            return MAPPER.readTree(frame);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
