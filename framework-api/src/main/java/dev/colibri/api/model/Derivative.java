package dev.colibri.api.model;

/** A futures contract, perpetual or dated, linear or inverse. */
public sealed interface Derivative extends Instrument permits Perpetual, DatedFuture {

    /** What every contract has. */
    ContractTerms contract();

    @Override
    default Asset settlement() {
        return contract().settlement();
    }

    @Override
    default ContractMaths maths() {
        return ContractMaths.of(contract().style(), contract().size(), base(), quote());
    }
}
