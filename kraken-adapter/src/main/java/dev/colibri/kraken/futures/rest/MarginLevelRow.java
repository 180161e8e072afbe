package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * Margin rates from a size of position on. The size stands in one of two fields.
 *
 * @param contracts the size in contracts
 * @param numNonContractUnits the size in quote
 * @param initialMargin a fraction of the position's value
 * @param maintenanceMargin a fraction of the position's value
 */
public record MarginLevelRow(@Nullable BigDecimal contracts, @Nullable BigDecimal numNonContractUnits,
        BigDecimal initialMargin, BigDecimal maintenanceMargin) {

    public MarginLevelRow {
        Require.present("initialMargin", initialMargin);
        Require.present("maintenanceMargin", maintenanceMargin);
    }
}
