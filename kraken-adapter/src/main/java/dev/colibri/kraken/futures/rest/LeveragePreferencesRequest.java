package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** Asks for the contracts whose positions are isolated, and their greatest leverage; all others are cross. */
public record LeveragePreferencesRequest() implements FuturesRequest<Told<LeverageRow>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.LEVERAGE_PREFERENCES;
    }

    @Override
    public Told<LeverageRow> read(JsonParser parser) throws IOException {
        return Told.read(parser, "leveragePreferences", LeverageRow.class);
    }
}
