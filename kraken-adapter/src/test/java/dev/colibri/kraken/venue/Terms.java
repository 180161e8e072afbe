package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.InstrumentId;

/** What a venue lists of an instrument, as far as both products have it. */
public interface Terms {

    /** What a connector must make of it. */
    VenueListing listing();

    /** The name by which streams know it. */
    String name();

    int priceDecimals();

    int quantityDecimals();

    default InstrumentId id() {
        return listing().id();
    }

    /** A price with its decimals. */
    default BigDecimal price(BigDecimal figure) {
        return figure.setScale(priceDecimals(), RoundingMode.HALF_EVEN);
    }

    /** A quantity with its decimals; it must have no more. */
    default BigDecimal quantity(BigDecimal figure) {
        return figure.setScale(quantityDecimals(), RoundingMode.UNNECESSARY);
    }
}
