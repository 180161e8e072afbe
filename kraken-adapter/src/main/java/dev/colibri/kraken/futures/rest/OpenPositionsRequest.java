package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** Asks for all open positions. */
public record OpenPositionsRequest() implements FuturesRequest<Told<FuturesPosition>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.OPEN_POSITIONS;
    }

    @Override
    public Told<FuturesPosition> read(JsonParser parser) throws IOException {
        return Told.read(parser, "openPositions", FuturesPosition.class);
    }
}
