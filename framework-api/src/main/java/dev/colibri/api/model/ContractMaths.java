package dev.colibri.api.model;

/** The arithmetic of a kind of contract. */
public interface ContractMaths {

    static ContractMaths spot(Asset base, Asset quote) {
        return new ContractMaths() {};
    }

    static ContractMaths of(ContractStyle style, java.math.BigDecimal size, Asset base, Asset quote) {
        return new ContractMaths() {};
    }
}
