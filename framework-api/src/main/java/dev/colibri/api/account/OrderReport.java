package dev.colibri.api.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
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
 * @param state what the venue says; never one of the node's own states
 * @param filled how much of it traded
 * @param averagePrice at what average, empty when nothing traded
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
        Require.present("side", side);
        Require.present("size", size);
        Require.present("terms", terms);
        Require.present("time in force", timeInForce);
        Require.present("state", state);
        Require.present("filled", filled);
    }

    /** Whether it can still trade. */
    public boolean isOpen() {
        return !state.isTerminal();
    }
}
