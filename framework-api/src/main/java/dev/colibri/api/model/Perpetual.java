package dev.colibri.api.model;

/**
 * A contract without expiry, kept near its index by funding.
 *
 * @param funding how funding is paid
 */
public record Perpetual(InstrumentTerms terms, ContractTerms contract, FundingTerms funding) implements Derivative {}
