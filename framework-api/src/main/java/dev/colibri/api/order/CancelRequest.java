package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * The wish that an order end.
 *
 * @param venueOrderId if known; a connector that needs it and finds none looks it up
 */
public record CancelRequest(ClientOrderId clientOrderId, Optional<VenueOrderId> venueOrderId, AccountId account,
        InstrumentId instrument) {

    public CancelRequest {
        Require.present("client order id", clientOrderId);
        Require.present("venue order id", venueOrderId);
        Require.present("account", account);
        Require.present("instrument", instrument);
    }

    /** The wish that this order end, by all names it has. */
    public static CancelRequest of(Order order) {
        return new CancelRequest(order.clientOrderId(), order.venueOrderId(), order.account(), order.instrument());
    }
}
