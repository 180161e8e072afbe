package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Asks for the tickers of all contracts. */
public record TickersRequest() implements FuturesRequest<TickersAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.TICKERS;
    }

    @Override
    public TickersAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, TickersAnswer.class);
    }
}
