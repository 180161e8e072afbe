package dev.colibri.api.model;

/**
 * A contract without expiry, kept near its index by funding.
 *
 * @param funding how funding is paid
 */
public record Perpetual(InstrumentTerms terms, ContractTerms contract, FundingTerms funding) implements Derivative {

    public Perpetual {
        Require.present("instrument terms", terms);
        Require.present("contract terms", contract);
        Require.present("funding terms", funding);
    }

    @Override
    public Perpetual withTerms(InstrumentTerms changed) {
        return new Perpetual(changed, contract, funding);
    }
}
