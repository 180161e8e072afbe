package dev.colibri.api.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOrderId;

/**
 * An order as the venue tells it when asked.
 *
 * @param state what the venue says; never one that only a node can know: an order that a venue knows is at least {@code
 *     ACCEPTED}
 * @param filled how much of it traded
 * @param averagePrice at what average, positive; empty when nothing traded, or the venue does not tell
 * @param reason why it ended, where the venue tells
 */
public record OrderReport(AccountId account, InstrumentId instrument, VenueOrderId venueOrderId,
        Optional<ClientOrderId> clientOrderId, Side side, OrderSize size, OrderTerms terms, TimeInForce timeInForce,
        Optional<Instant> expiry, boolean postOnly, boolean reduceOnly, OrderState state, Quantity filled,
        Optional<BigDecimal> averagePrice, Optional<Reason> reason, long createdTime, long updatedTime,
        long receiveTime) {

    public OrderReport {
        Require.present("account", account);
        Require.present("instrument", instrument);
        Require.present("venue order id", venueOrderId);
        Require.present("client order id", clientOrderId);
        Require.present("side", side);
        Require.present("size", size);
        Require.present("terms", terms);
        Require.present("time in force", timeInForce);
        Require.present("expiry", expiry);
        requireVenuesWord(state);
        Require.present("filled", filled);
        Require.figure("average price", averagePrice).ifPresent(price -> Require.positive("average price", price));
        if (averagePrice.isPresent() && filled.isZero()) {
            throw new InvalidValueException("average price", averagePrice.get().toPlainString(),
                    "must be empty when nothing traded");
        }
        Require.present("reason", reason);
        Require.notNegative("created time", createdTime);
        Require.notNegative("updated time", updatedTime);
        Require.notNegative("receive time", receiveTime);
    }

    /** Whether it can still trade. */
    public boolean isOpen() {
        return !state.isTerminal();
    }

    private static void requireVenuesWord(OrderState state) {
        switch (Require.present("state", state)) {
            case ACCEPTED, TRIGGERED, PARTIALLY_FILLED, FILLED, CANCELED, EXPIRED, REJECTED -> {}
            case INITIALIZED, DENIED, EMULATED, SUBMITTED, IN_DOUBT, PENDING_AMEND, PENDING_CANCEL ->
                    throw new InvalidValueException("state", state.toString(), "must be one that a venue can tell");
        }
    }
}
