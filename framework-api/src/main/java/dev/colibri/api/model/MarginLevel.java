package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * Margin from a size of position on. Rates are fractions of the position's value.
 *
 * @param from least size, inclusive
 * @param unit in what {@code from} is counted
 */
public record MarginLevel(BigDecimal from, Unit unit, BigDecimal initial, BigDecimal maintenance) {

    /** In what a position's size is counted. */
    public enum Unit {
        CONTRACTS, QUOTE_NOTIONAL
    }
}
