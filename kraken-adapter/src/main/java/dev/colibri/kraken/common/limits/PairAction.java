package dev.colibri.kraken.common.limits;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;

/**
 * What the trading engine charges to a pair's counter: a fixed part on receipt, even when the request turns out
 * invalid, and a penalty that is the higher the younger the order. The age runs from the order's creation or its last
 * amend. Of the columns "below 5 s, below 10 s, ..." the first that applies counts: at exactly 5 s an order is in the
 * second.
 */
public enum PairAction {
    /** A new order. */
    ADD(1, ""),
    /** A change in place. One that leaves less than was filled ends the order and costs what {@link #CANCEL} does. */
    AMEND(1, "321"),
    /** The older change, which cancels and places anew. */
    EDIT(1, "65421"),
    /** A cancel; each order of a batch of cancels costs the same. */
    CANCEL(0, "865421");

    /** The columns' upper ends, exclusive. */
    private static final long[] BELOW = {seconds(5), seconds(10), seconds(15), seconds(45), seconds(90), seconds(300)};

    private final int fixed;
    /** One digit for each column. */
    private final String penalties;

    PairAction(int fixed, String penalties) {
        this.fixed = fixed;
        this.penalties = penalties;
    }

    /** The cost in micro-points at this age in nanoseconds. An age below zero is taken as zero. */
    public long cost(long age) {
        return costIn(column(age));
    }

    /**
     * The cost of adding a batch of so many orders, in micro-points: half a point each, and no rounding, since none is
     * documented.
     *
     * @throws InvalidValueException when there is none
     */
    public static long batchAdd(int orders) {
        if (orders < 1) {
            throw new InvalidValueException("orders in a batch", Integer.toString(orders), "must be at least 1");
        }
        return orders * (Points.ONE / 2);
    }

    /** The column of an age: 0 for the youngest, {@link #columns()} beyond the last. */
    int column(long age) {
        int column = 0;
        while (column < columns() && age >= BELOW[column]) {
            column++;
        }
        return column;
    }

    /** How many columns have a penalty. */
    int columns() {
        return penalties.length();
    }

    /** The cost in a column, in micro-points. */
    long costIn(int column) {
        return Points.of(fixed + (column < columns() ? penalties.charAt(column) - '0' : 0));
    }

    /** The age at which a column ends. */
    static long endOf(int column) {
        return BELOW[column];
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
