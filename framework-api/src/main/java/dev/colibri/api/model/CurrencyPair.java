package dev.colibri.api.model;

/**
 * A spot pair: base is bought and sold for quote.
 *
 * @param margin how it may be traded on margin
 * @param assetClass what kind of thing the base is
 */
public record CurrencyPair(InstrumentTerms terms, MarginTrading margin, AssetClass assetClass) implements Instrument {

    @Override
    public Asset settlement() {
        return quote();
    }

    @Override
    public ContractMaths maths() {
        return ContractMaths.spot(base(), quote());
    }

    /** Kinds of base. */
    public enum AssetClass {
        CURRENCY, TOKENISED_EQUITY
    }
}
