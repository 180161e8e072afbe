package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * The arithmetic of an inverse contract: it stands for an amount of quote, and is worth that amount divided by the
 * price, in base. A long position gains when its worth in base falls.
 *
 * @param size quote units that one contract stands for
 * @param asset the base
 */
public record InverseMaths(BigDecimal size, Asset asset) implements DerivativeMaths {

    public InverseMaths {
        Require.positive("contract size", size);
        Require.present("base", asset);
    }

    @Override
    public BigDecimal notional(BigDecimal price, BigDecimal quantity) {
        return quantity.multiply(size).divide(Require.positive("price", price), QUOTIENTS);
    }

    @Override
    public BigDecimal quoteValue(BigDecimal price, BigDecimal quantity) {
        return quantity.multiply(size);
    }

    @Override
    public BigDecimal profit(BigDecimal entry, BigDecimal exit, BigDecimal quantity) {
        BigDecimal prices = Require.positive("entry price", entry).multiply(Require.positive("exit price", exit));
        return exit.subtract(entry).multiply(quantity).multiply(size).divide(prices, QUOTIENTS);
    }

    @Override
    public BigDecimal gain(BigDecimal entryValue, BigDecimal exitValue) {
        return entryValue.subtract(exitValue);
    }

    @Override
    public BigDecimal averagePrice(BigDecimal notional, BigDecimal quantity) {
        return quantity.multiply(size).divide(Require.notZero("notional", notional), QUOTIENTS);
    }

    @Override
    public BigDecimal leveraged(BigDecimal price, BigDecimal quantity, BigDecimal leverage) {
        return notional(price.multiply(Require.positive("leverage", leverage)), quantity);
    }

    @Override
    public BigDecimal relativeRate(BigDecimal absolute, BigDecimal index) {
        BigDecimal perUnit = absolute.multiply(index);
        return size.compareTo(BigDecimal.ONE) == 0 ? perUnit : perUnit.divide(size, QUOTIENTS);
    }

    @Override
    public BigDecimal ofQuoteValue(BigDecimal price, BigDecimal quoteValue) {
        return quoteValue.divide(Require.positive("price", price), QUOTIENTS);
    }
}
