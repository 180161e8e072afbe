package dev.colibri.api.order;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * A change to a living order. What is empty stays as it is; something must change.
 *
 * @param venueOrderId if known; a connector that needs it and finds none looks it up
 * @param quantity the new <em>total</em> quantity, what has filled included; at or below that, the venue ends the order
 * @param display the new quantity shown at a time, at most the new total
 * @param deadline how long the venue may take to begin working on the change, before it must refuse it
 */
public record AmendRequest(ClientOrderId clientOrderId, Optional<VenueOrderId> venueOrderId, AccountId account,
        InstrumentId instrument, Optional<Quantity> quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
        Optional<Quantity> display, Optional<Duration> deadline) {

    public AmendRequest {
        Require.present("client order id", clientOrderId);
        Require.present("venue order id", venueOrderId);
        Require.present("account", account);
        Require.present("instrument", instrument);
        OrderChecks.positiveQuantity("quantity", quantity);
        OrderChecks.positivePrice("limit price", limitPrice);
        OrderChecks.positivePrice("trigger price", triggerPrice);
        OrderChecks.positiveQuantity("display quantity", display);
        OrderChecks.deadline(deadline);
        if (quantity.isEmpty() && limitPrice.isEmpty() && triggerPrice.isEmpty() && display.isEmpty()) {
            throw new InvalidValueException("amendment of " + clientOrderId, "",
                    "must change the quantity, the limit price, the trigger price or the display quantity");
        }
        if (quantity.isPresent() && display.isPresent() && display.get().compareTo(quantity.get()) > 0) {
            throw new InvalidValueException("display quantity", display.get().toString(),
                    "must be at most the new total of " + quantity.get());
        }
    }
}
