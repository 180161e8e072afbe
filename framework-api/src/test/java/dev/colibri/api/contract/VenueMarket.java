package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * A market that stands still while orders are tried in it. Prices that lie some steps away are legal too.
 *
 * @param bid best bid
 * @param ask best ask
 * @param step a distance of prices, a multiple of the tick, far enough for a limit to be another limit
 * @param quantity legal, of which halves and quarters and eight times as much are legal and affordable
 */
public record VenueMarket(InstrumentId instrument, Price bid, Price ask, Price step, Quantity quantity) {

    /** A limit price at which an order of this side rests. */
    public Price resting(Side side) {
        return resting(side, 5);
    }

    /** The same, so many steps behind the best of its side. */
    public Price resting(Side side, int steps) {
        return switch (side) {
            case BUY -> bid.minus(steps(steps));
            case SELL -> ask.plus(steps(steps));
        };
    }

    /** A limit price at which an order of this side trades at once. */
    public Price taking(Side side) {
        return switch (side) {
            case BUY -> ask.plus(steps(5));
            case SELL -> bid.minus(steps(5));
        };
    }

    /** Above the market. */
    public Price above(int steps) {
        return ask.plus(steps(steps));
    }

    /** Below the market. */
    public Price below(int steps) {
        return bid.minus(steps(steps));
    }

    /** Half of {@link #quantity}. */
    public Quantity half() {
        return part(2);
    }

    /** A quarter of {@link #quantity}. */
    public Quantity quarter() {
        return part(4);
    }

    /** What {@link #quantity} costs, about. */
    public Quantity quoteAmount() {
        return Quantity.of(ask.times(quantity).setScale(2, RoundingMode.UP));
    }

    private Quantity part(int of) {
        return Quantity.of(quantity.toBigDecimal().divide(BigDecimal.valueOf(of)));
    }

    private Price steps(int count) {
        return Price.of(Math.multiplyExact(step.mantissa(), count), step.scale());
    }
}
