package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Reads bodies as the Futures client does, on the thread of the caller: first whether it tells a failure, then all. */
public final class FuturesBodies {
    private FuturesBodies() {}

    /** What a request makes of its answer's body. */
    public static <R> R read(FuturesRequest<R> request, byte[] body) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            if (FuturesFailure.isFailure(parser)) {
                throw new IOException("the answer tells a failure");
            }
        }
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            parser.nextToken();
            return request.read(parser);
        }
    }
}
