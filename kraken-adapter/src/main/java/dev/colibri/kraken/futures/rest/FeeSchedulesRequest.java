package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Asks for the published fee schedules, which are no longer the fees that are charged. */
public record FeeSchedulesRequest() implements FuturesRequest<FeeSchedulesAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.FEE_SCHEDULES;
    }

    @Override
    public FeeSchedulesAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, FeeSchedulesAnswer.class);
    }
}
