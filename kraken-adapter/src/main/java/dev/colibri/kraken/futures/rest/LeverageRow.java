package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import dev.colibri.api.model.Require;

/** The greatest leverage of an isolated contract. */
public record LeverageRow(String symbol, BigDecimal maxLeverage) {

    public LeverageRow {
        Require.present("symbol", symbol);
        Require.present("maxLeverage", maxLeverage);
    }
}
