package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;

import dev.colibri.api.model.InstrumentId;

/** A contract whose positions are isolated, and their greatest leverage. */
public record LeveragePreference(InstrumentId instrument, BigDecimal maxLeverage) {}
