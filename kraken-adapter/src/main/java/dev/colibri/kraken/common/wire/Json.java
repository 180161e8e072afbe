package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * The one JSON mapper of the connector. Numbers with decimals become {@link BigDecimal} whether they come as text or as
 * numbers, and never pass through a {@code double}; fields that nobody asked for are passed over, since Kraken adds
 * some at any time; what is cut off, nested without end, or out of all proportion fails.
 */
public final class Json {
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNumberLength(WireDecimal.LONGEST)
            .maxNestingDepth(64)
            .maxStringLength(1_000_000)
            .build();

    /** Thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
            .addModule(new SimpleModule("kraken").addDeserializer(BigDecimal.class, new WireDecimal()))
            .build();

    private Json() {}

    private static JsonFactory factory() {
        // The text of an answer may hold a token: no part of it goes into messages.
        return JsonFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .configure(StreamReadFeature.AUTO_CLOSE_SOURCE, false)
                .build();
    }

    /** Reads one value from where a parser stands; {@code null} in its place fails. */
    public static <T> T read(JsonParser parser, Class<T> type) throws IOException {
        T value = MAPPER.readValue(parser, type);
        if (value == null) {
            throw Malformed.at(parser, "there must be something in the place of null");
        }
        return value;
    }
}
