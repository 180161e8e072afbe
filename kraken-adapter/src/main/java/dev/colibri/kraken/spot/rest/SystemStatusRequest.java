package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Asks what the venue does with orders now. */
public record SystemStatusRequest() implements SpotRequest<SystemStatusAnswer> {

    @Override
    public SpotMethod method() {
        return SpotMethod.SYSTEM_STATUS;
    }

    @Override
    public SystemStatusAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, SystemStatusAnswer.class);
    }
}
