package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * Prices and quantities from the venue's decimals. They have the instrument's decimals where that is enough, and as
 * many more as they need where it is not: the venue prints some prices finer than it takes them in orders, and coarser
 * rules of today do not bind the trades of the past. Nothing that traded is rounded; what 64 bits cannot hold is
 * refused.
 */
public final class Exact {
    private static final MathContext COMPUTED = new MathContext(Decimals.MAX_SCALE, RoundingMode.HALF_EVEN);

    private Exact() {}

    /** How many decimals a number needs, but at least so many. */
    public static int scaleOf(BigDecimal value, int least) {
        return Math.max(least, value.stripTrailingZeros().scale());
    }

    /**
     * A price.
     *
     * @param least the instrument's decimals
     * @throws dev.colibri.api.model.DecimalException when it cannot be kept exactly
     */
    public static Price price(BigDecimal value, int least) {
        return Price.of(value.setScale(scaleOf(value, least), RoundingMode.UNNECESSARY));
    }

    /** A price, or empty where the venue prints none or a zero, which is how it says none. */
    public static Optional<Price> nonZeroPrice(Optional<BigDecimal> value, int least) {
        return value.filter(number -> number.signum() != 0).map(number -> price(number, least));
    }

    /**
     * A quantity.
     *
     * @param least the instrument's decimals
     * @throws dev.colibri.api.model.DecimalException when it cannot be kept exactly, or is negative
     */
    public static Quantity quantity(BigDecimal value, int least) {
        return Quantity.of(value.setScale(scaleOf(value, least), RoundingMode.UNNECESSARY));
    }

    /**
     * A price that the venue computed, such as a mark price: rounded half to even where it has more than 18 digits or
     * decimals, which is far finer than any tick.
     */
    public static Price computed(BigDecimal value, int least) {
        BigDecimal rounded = value.round(COMPUTED);
        return price(rounded.scale() > Decimals.MAX_SCALE
                ? rounded.setScale(Decimals.MAX_SCALE, RoundingMode.HALF_EVEN)
                : rounded, least);
    }
}
