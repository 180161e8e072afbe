package dev.colibri.api.model;

/**
 * A spot pair: base is bought and sold for quote.
 *
 * @param margin how it may be traded on margin
 * @param assetClass what kind of thing the base is
 */
public record CurrencyPair(InstrumentTerms terms, MarginTrading margin, AssetClass assetClass) implements Instrument {

    public CurrencyPair {
        Require.present("instrument terms", terms);
        Require.present("margin trading", margin);
        Require.present("asset class", assetClass);
    }

    @Override
    public SpotMaths maths() {
        return new SpotMaths(quote());
    }

    @Override
    public CurrencyPair withTerms(InstrumentTerms changed) {
        return new CurrencyPair(changed, margin, assetClass);
    }

    /** Kinds of base. */
    public enum AssetClass {
        /** Money, state-issued or not. */
        CURRENCY,
        /** A token that follows a company's share or a fund. */
        TOKENISED_EQUITY
    }
}
