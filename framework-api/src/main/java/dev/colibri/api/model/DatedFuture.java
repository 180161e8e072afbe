package dev.colibri.api.model;

import java.time.Instant;

/**
 * A contract that ends.
 *
 * @param expiry when it stops trading and is settled
 */
public record DatedFuture(InstrumentTerms terms, ContractTerms contract, Instant expiry) implements Derivative {}
