package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A futures contract, perpetual or dated, linear or inverse. */
public sealed interface Derivative extends Instrument permits Perpetual, DatedFuture {

    /** What every contract has. */
    ContractTerms contract();

    @Override
    default DerivativeMaths maths() {
        return switch (contract().style()) {
            case LINEAR -> new LinearMaths(contract().size(), quote());
            case INVERSE -> new InverseMaths(contract().size(), base());
        };
    }

    /**
     * The greatest leverage offered, which is that of the smallest positions: one over the first level's initial
     * margin, cut to two decimals.
     */
    default BigDecimal maxLeverage() {
        return BigDecimal.ONE.divide(contract().margin().levels().get(0).initial(), 2, RoundingMode.DOWN);
    }
}
