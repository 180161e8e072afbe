package dev.colibri.api.order;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * A change to a living order. What is empty stays as it is; something must change.
 *
 * @param venueOrderId if known; a connector that needs it and finds none looks it up
 * @param quantity the new <em>total</em> quantity, what has filled included
 */
public record AmendRequest(ClientOrderId clientOrderId, Optional<VenueOrderId> venueOrderId, AccountId account,
        InstrumentId instrument, Optional<Quantity> quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
        Optional<Quantity> display, Optional<Duration> deadline) {}
