package dev.colibri.api.order;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** How much, and of what: an amount of quote is not an amount of base, and cannot be mistaken for one. */
public record OrderSize(Quantity amount, Unit unit) {

    public OrderSize {
        Require.present("order size", amount);
        Require.present("size unit", unit);
        if (!amount.isPositive()) {
            throw new InvalidValueException("order size", amount.toString(), "must be positive");
        }
    }

    /** An amount of base, or a number of contracts. */
    public static OrderSize of(Quantity amount) {
        return new OrderSize(amount, Unit.BASE);
    }

    /** An amount of quote to be spent. */
    public static OrderSize ofQuote(Quantity amount) {
        return new OrderSize(amount, Unit.QUOTE);
    }

    /** Whether it counts base units or contracts. */
    public boolean isBase() {
        return unit == Unit.BASE;
    }

    /** The amount and its unit, such as {@code 100 QUOTE}. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }

    /** What an amount counts. */
    public enum Unit {
        /** Base units, or contracts. */
        BASE,
        /** Units of the quote asset. */
        QUOTE
    }
}
