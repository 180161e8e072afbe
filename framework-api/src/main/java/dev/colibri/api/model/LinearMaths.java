package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * The arithmetic of a linear contract: it stands for an amount of base, and is worth that amount times the price, in
 * quote.
 *
 * @param size base units that one contract stands for
 * @param asset the quote
 */
public record LinearMaths(BigDecimal size, Asset asset) implements DerivativeMaths {

    public LinearMaths {
        Require.positive("contract size", size);
        Require.present("quote", asset);
    }

    @Override
    public BigDecimal notional(BigDecimal price, BigDecimal quantity) {
        return price.multiply(quantity).multiply(size);
    }

    @Override
    public BigDecimal quoteValue(BigDecimal price, BigDecimal quantity) {
        return notional(price, quantity);
    }

    @Override
    public BigDecimal profit(BigDecimal entry, BigDecimal exit, BigDecimal quantity) {
        return exit.subtract(entry).multiply(quantity).multiply(size);
    }

    @Override
    public BigDecimal gain(BigDecimal entryValue, BigDecimal exitValue) {
        return exitValue.subtract(entryValue);
    }

    @Override
    public BigDecimal averagePrice(BigDecimal notional, BigDecimal quantity) {
        return notional.divide(Require.notZero("quantity", quantity).multiply(size), QUOTIENTS);
    }

    @Override
    public BigDecimal leveraged(BigDecimal price, BigDecimal quantity, BigDecimal leverage) {
        return notional(price, quantity).divide(Require.positive("leverage", leverage), QUOTIENTS);
    }

    @Override
    public BigDecimal relativeRate(BigDecimal absolute, BigDecimal index) {
        return absolute.divide(Require.positive("index price", index).multiply(size), QUOTIENTS);
    }

    @Override
    public BigDecimal ofQuoteValue(BigDecimal price, BigDecimal quoteValue) {
        return quoteValue;
    }
}
