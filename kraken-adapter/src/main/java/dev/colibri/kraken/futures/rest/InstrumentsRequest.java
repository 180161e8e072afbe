package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** Asks for all contracts. A row that is broken is left out and named. */
public record InstrumentsRequest() implements FuturesRequest<InstrumentsAnswer<InstrumentRow>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.INSTRUMENTS;
    }

    @Override
    public InstrumentsAnswer<InstrumentRow> read(JsonParser parser) throws IOException {
        return InstrumentsAnswer.read(parser, InstrumentRow.class, "instruments", "symbol");
    }
}
