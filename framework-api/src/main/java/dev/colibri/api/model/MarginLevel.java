package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * The margin rates from a size of position on, as fractions of the position's value.
 *
 * @param from least size, inclusive, in the unit of the {@link MarginSchedule}
 * @param initial what opening a position binds; one over the greatest leverage
 * @param maintenance below what share of its value the position's equity must not fall; not above {@code initial}
 */
public record MarginLevel(BigDecimal from, BigDecimal initial, BigDecimal maintenance) {

    public MarginLevel {
        Require.notNegative("margin level size", from);
        if (Require.positive("initial margin", initial).compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidValueException("initial margin", initial.toPlainString(),
                    "must be a fraction of at most 1");
        }
        Require.notNegative("maintenance margin", maintenance);
        if (maintenance.compareTo(initial) > 0) {
            throw new InvalidValueException("maintenance margin", maintenance.toPlainString(),
                    "must not be above the initial margin " + initial.toPlainString());
        }
    }
}
