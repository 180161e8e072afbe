package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The arithmetic of an instrument. Everything is exact but quotients that do not end: these have the 34 digits of
 * {@link #QUOTIENTS}, and each result divides at most once. Nothing is rounded to what a venue books; that is an
 * account's affair.
 *
 * <p>Quantities are signed where a method takes a {@code BigDecimal}: positive is long, and values have the same sign.
 */
public sealed interface ContractMaths permits SpotMaths, DerivativeMaths {

    /** How quotients are rounded: to 34 significant digits, half to even. */
    MathContext QUOTIENTS = MathContext.DECIMAL128;

    /** In what values, profits, fees and margins are. */
    Asset asset();

    /** What a quantity is worth at a price, in {@link #asset()}. */
    BigDecimal notional(BigDecimal price, BigDecimal quantity);

    /** What a quantity is worth at a price, in the quote asset. */
    BigDecimal quoteValue(BigDecimal price, BigDecimal quantity);

    /** What a signed quantity gains, fees aside, from one price to another. */
    BigDecimal profit(BigDecimal entry, BigDecimal exit, BigDecimal quantity);

    /** What a position gains, fees aside, when its signed notional goes from one value to another. */
    BigDecimal gain(BigDecimal entryValue, BigDecimal exitValue);

    /**
     * The price at which a quantity has a notional: applied to sums, the average price. It is the arithmetic mean by
     * quantity for spot and linear contracts, and the harmonic mean for inverse ones.
     *
     * @param notional of the same sign as {@code quantity}
     */
    BigDecimal averagePrice(BigDecimal notional, BigDecimal quantity);

    /** What is bound to trade a quantity at a leverage: its notional divided by the leverage. */
    BigDecimal leveraged(BigDecimal price, BigDecimal quantity, BigDecimal leverage);

    /** What a quantity is worth at a price. */
    default Money notional(Price price, Quantity quantity) {
        return money(notional(price.toBigDecimal(), quantity.toBigDecimal()));
    }

    /**
     * What a round trip gains, fees aside.
     *
     * @param side the side of the entry: {@link Side#BUY} for a long position
     */
    default Money profit(Side side, Price entry, Price exit, Quantity quantity) {
        BigDecimal signed = side == Side.BUY ? quantity.toBigDecimal() : quantity.toBigDecimal().negate();
        return money(profit(entry.toBigDecimal(), exit.toBigDecimal(), signed));
    }

    /**
     * The fee of a trade.
     *
     * @param rate a fraction of the notional, negative for a rebate
     * @return positive when paid, negative when received
     */
    default Money fee(Price price, Quantity quantity, BigDecimal rate) {
        return money(notional(price.toBigDecimal(), quantity.toBigDecimal().multiply(rate)));
    }

    /** What is bound to trade a quantity at a leverage: its notional divided by the leverage. */
    default Money leveraged(Price price, Quantity quantity, BigDecimal leverage) {
        return money(leveraged(price.toBigDecimal(), quantity.toBigDecimal(), leverage));
    }

    /** An amount of {@link #asset()}. */
    default Money money(BigDecimal amount) {
        return new Money(amount, asset());
    }
}
