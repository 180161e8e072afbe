package dev.colibri.api.model;

import java.time.Instant;

/**
 * A contract that ends.
 *
 * @param expiry when it stops trading and is settled
 */
public record DatedFuture(InstrumentTerms terms, ContractTerms contract, Instant expiry) implements Derivative {

    public DatedFuture {
        Require.present("instrument terms", terms);
        Require.present("contract terms", contract);
        Require.present("expiry", expiry);
        if (contract.openingTime().isPresent() && !contract.openingTime().get().isBefore(expiry)) {
            throw new InvalidValueException("expiry", expiry.toString(),
                    "must be after the opening at " + contract.openingTime().get());
        }
    }

    @Override
    public DatedFuture withTerms(InstrumentTerms changed) {
        return new DatedFuture(changed, contract, expiry);
    }

    /** Whether it has ended by a time in nanoseconds since the epoch; it has from the expiry on. */
    public boolean isExpired(long epochNanos) {
        return !EventTime.instant(epochNanos).isBefore(expiry);
    }
}
