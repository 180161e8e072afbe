package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** Asks in what condition the contracts' markets are. A row that is broken is left out and named. */
public record InstrumentsStatusRequest() implements FuturesRequest<InstrumentsAnswer<MarketCondition>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.INSTRUMENTS_STATUS;
    }

    @Override
    public InstrumentsAnswer<MarketCondition> read(JsonParser parser) throws IOException {
        return InstrumentsAnswer.read(parser, MarketCondition.class, "instrumentStatus", "tradeable");
    }
}
