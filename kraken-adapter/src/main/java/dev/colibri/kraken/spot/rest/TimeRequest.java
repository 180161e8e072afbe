package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Asks for the venue's time. */
public record TimeRequest() implements SpotRequest<TimeAnswer> {

    @Override
    public SpotMethod method() {
        return SpotMethod.TIME;
    }

    @Override
    public TimeAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, TimeAnswer.class);
    }
}
