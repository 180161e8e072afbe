package dev.colibri.api.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * An order book by price level, as it stands now. Rank 0 is the best price of a side; {@link Side#BUY} is the bids.
 *
 * <p><b>A view lives only inside the callback that receives it</b>: the book goes on changing underneath. Keep
 * {@link #snapshot(int)} instead. Raw values are longs at {@link #priceScale()} and {@link #quantityScale()} and cost
 * nothing to read; methods that return {@link Price} or {@link Quantity} make an object.
 *
 * <p>What the last message changed can be walked by {@link #changeCount()}: every price that holds another quantity
 * than before it, once, bids before asks, levels that fell out of the {@link #depth()} included. Whoever applies these
 * to a copy of the book has the book. After a {@link BookChange#SNAPSHOT} every level counts as changed, best first,
 * and a copy starts from nothing.
 */
public non-sealed interface BookView extends InstrumentEvent {

    int priceScale();

    int quantityScale();

    /** How many levels a side can hold at the most; {@link Integer#MAX_VALUE} where the book has no such limit. */
    int depth();

    /** How many levels a side holds now. */
    int levelCount(Side side);

    /**
     * The price of a level.
     *
     * @throws IndexOutOfBoundsException when the side has no such rank
     */
    long priceRaw(Side side, int rank);

    /**
     * The quantity of a level, always positive.
     *
     * @throws IndexOutOfBoundsException when the side has no such rank
     */
    long quantityRaw(Side side, int rank);

    /**
     * The quantity displayed at exactly this price, zero where there is none. The price is at {@link #priceScale()}.
     */
    long quantityAtRaw(Side side, long priceRaw);

    /** The rank of exactly this price, or {@code -1} where there is none. */
    int rankOf(Side side, long priceRaw);

    /** What the last message did. */
    BookChange change();

    /** How many levels the last message changed. */
    int changeCount();

    /**
     * The side of the changed level at this position of the message's list.
     *
     * @throws IndexOutOfBoundsException when the list has no such position, as for the three below
     */
    Side changeSide(int index);

    /** Its price. */
    long changePriceRaw(int index);

    /** Its new quantity, zero when it is gone. */
    long changeQuantityRaw(int index);

    /** Its quantity before the message, zero when it is new; after a snapshot, which knows nothing of before, zero. */
    long changePreviousQuantityRaw(int index);

    /**
     * The sum of the quantities of ranks 0 to {@code rank}, which may exceed the last one. Overflow is an {@link
     * ArithmeticException}.
     *
     * @throws IndexOutOfBoundsException when the rank is negative
     */
    long cumulativeQuantityRaw(Side side, int rank);

    /**
     * The average price of taking {@code quantityRaw} from a side by walking it from its best level, with {@code scale}
     * decimals.
     *
     * @param side the side that is taken from: {@link Side#SELL}, the asks, for a buy
     * @param quantityRaw how much is taken, positive
     * @return empty when the side does not hold that much
     */
    Optional<BigDecimal> averagePrice(Side side, long quantityRaw, int scale, RoundingMode rounding);

    /** A copy that can be kept, of at most {@code depth} levels a side, at least one. */
    DepthSnapshot snapshot(int depth);

    /** Whether a side holds no level. */
    default boolean isEmpty(Side side) {
        return levelCount(side) == 0;
    }

    /** Whether the best bid is at or above the best ask: a book that no venue shows. */
    default boolean isCrossed() {
        return !isEmpty(Side.BUY) && !isEmpty(Side.SELL) && priceRaw(Side.BUY, 0) >= priceRaw(Side.SELL, 0);
    }

    default Price price(Side side, int rank) {
        return Price.of(priceRaw(side, rank), priceScale());
    }

    default Quantity quantity(Side side, int rank) {
        return Quantity.of(quantityRaw(side, rank), quantityScale());
    }

    /** The best price of a side, empty where the side is. */
    default Optional<Price> best(Side side) {
        return isEmpty(side) ? Optional.empty() : Optional.of(price(side, 0));
    }
}
