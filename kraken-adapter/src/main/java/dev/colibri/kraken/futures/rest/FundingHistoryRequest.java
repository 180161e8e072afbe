package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

/** Asks for all funding rates that the venue keeps of a perpetual. */
public record FundingHistoryRequest(String symbol) implements FuturesRequest<FundingHistoryAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.FUNDING_HISTORY;
    }

    @Override
    public void write(FormWriter form) {
        form.add("symbol", symbol);
    }

    @Override
    public FundingHistoryAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, FundingHistoryAnswer.class);
    }
}
