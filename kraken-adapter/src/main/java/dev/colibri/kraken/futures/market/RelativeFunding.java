package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

import dev.colibri.api.model.ContractTerms;

/**
 * Turns the venue's funding in currency per contract and hour into a fraction of the position's value: the currency
 * over what one contract is worth at the index, which is the size times the index when linear, and the size over the
 * index when inverse.
 */
record RelativeFunding(ContractTerms contract, BigDecimal index) {
    /** What one rate pays for. */
    static final Duration INTERVAL = Duration.ofHours(1);

    private static final MathContext DIGITS = new MathContext(18, RoundingMode.HALF_EVEN);

    BigDecimal of(BigDecimal absolute) {
        return switch (contract.style()) {
            case LINEAR -> absolute.divide(index.multiply(contract.size()), DIGITS);
            case INVERSE -> absolute.multiply(index).divide(contract.size(), DIGITS);
        };
    }
}
