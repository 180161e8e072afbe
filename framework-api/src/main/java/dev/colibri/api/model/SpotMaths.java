package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * The arithmetic of a spot pair: a quantity of base is worth quantity times price in quote.
 *
 * @param asset the quote
 */
public record SpotMaths(Asset asset) implements ContractMaths {

    public SpotMaths {
        Require.present("quote", asset);
    }

    @Override
    public BigDecimal notional(BigDecimal price, BigDecimal quantity) {
        return price.multiply(quantity);
    }

    @Override
    public BigDecimal quoteValue(BigDecimal price, BigDecimal quantity) {
        return notional(price, quantity);
    }

    @Override
    public BigDecimal profit(BigDecimal entry, BigDecimal exit, BigDecimal quantity) {
        return exit.subtract(entry).multiply(quantity);
    }

    @Override
    public BigDecimal gain(BigDecimal entryValue, BigDecimal exitValue) {
        return exitValue.subtract(entryValue);
    }

    @Override
    public BigDecimal averagePrice(BigDecimal notional, BigDecimal quantity) {
        return notional.divide(Require.notZero("quantity", quantity), QUOTIENTS);
    }

    @Override
    public BigDecimal leveraged(BigDecimal price, BigDecimal quantity, BigDecimal leverage) {
        return notional(price, quantity).divide(Require.positive("leverage", leverage), QUOTIENTS);
    }
}
