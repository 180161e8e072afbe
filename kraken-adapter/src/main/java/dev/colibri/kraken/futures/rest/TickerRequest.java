package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Json;

/** Asks for the ticker of one contract. */
public record TickerRequest(String symbol) implements FuturesRequest<TickerAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.TICKER;
    }

    @Override
    public String subject() {
        return symbol;
    }

    @Override
    public TickerAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, TickerAnswer.class);
    }
}
