package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Reads bodies as the Spot client does, envelope included, on the thread of the caller. */
public final class SpotBodies {
    private SpotBodies() {}

    /** What a request makes of its answer's body. */
    public static <R> R read(SpotRequest<R> request, byte[] body) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            return new SpotEnvelope<>(request).read(parser);
        }
    }
}
