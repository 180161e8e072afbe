package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;

/**
 * The wish that an order end.
 *
 * @param venueOrderId if known
 */
public record CancelRequest(ClientOrderId clientOrderId, Optional<VenueOrderId> venueOrderId, AccountId account,
        InstrumentId instrument) {}
