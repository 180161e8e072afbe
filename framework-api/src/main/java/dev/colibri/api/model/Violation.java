package dev.colibri.api.model;

/**
 * One rule of an instrument that an order breaks.
 *
 * @param kind which rule
 * @param figure what the order has, as text
 * @param allowed what the rule says, as text
 * @param sentence all of it for a person: {@code quantity 0.00001 is below the minimum 0.00005 BTC of BTC/USD.KRAKEN}
 */
public record Violation(Kind kind, String figure, String allowed, String sentence) {

    public Violation {
        Require.present("violation kind", kind);
        Require.present("offending figure", figure);
        Require.present("allowed figure", allowed);
        Require.present("violation sentence", sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }

    /** The rules that can be broken. */
    public enum Kind {
        /** The market's status refuses this kind of order. */
        STATUS,
        /** The contract has ended. */
        EXPIRED,
        /** A price is zero or negative. */
        PRICE_NOT_POSITIVE,
        /** A price is not a multiple of the tick. */
        PRICE_OFF_TICK,
        /** The quantity, or the amount of quote, is zero. */
        QUANTITY_NOT_POSITIVE,
        /** The quantity is not a multiple of the lot. */
        QUANTITY_OFF_LOT,
        /** The quantity is too small. */
        QUANTITY_BELOW_MINIMUM,
        /** The quantity is too large. */
        QUANTITY_ABOVE_MAXIMUM,
        /** The order is worth too little. */
        COST_BELOW_MINIMUM,
        /** The order is worth too much. */
        COST_ABOVE_MAXIMUM,
        /** An iceberg's display quantity is not a multiple of the lot. */
        DISPLAY_OFF_LOT,
        /** An iceberg shows too small a part of itself. */
        DISPLAY_TOO_SMALL,
        /** An iceberg shows more than it has. */
        DISPLAY_ABOVE_QUANTITY,
        /** The leverage is not one that is offered. */
        LEVERAGE_NOT_OFFERED,
        /** The position would become too large. */
        POSITION_ABOVE_MAXIMUM
    }
}
