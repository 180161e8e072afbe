package dev.colibri.api.model;

/**
 * Something that can be traded, with all the rules its venue sets for it. What all kinds share is in {@link #terms()};
 * each kind adds its own attributes. Use an exhaustive {@code switch} over the kinds where they differ.
 */
public sealed interface Instrument permits CurrencyPair, Derivative {

    /** What every instrument has. */
    InstrumentTerms terms();

    /** The arithmetic of its value, profit, fees and margin. */
    ContractMaths maths();

    default InstrumentId id() {
        return terms().id();
    }

    /** What the quantity counts, or for a contract, what it stands for. */
    default Asset base() {
        return terms().base();
    }

    /** What the price counts. */
    default Asset quote() {
        return terms().quote();
    }

    /** In what profit and loss are paid. */
    Asset settlement();
}
