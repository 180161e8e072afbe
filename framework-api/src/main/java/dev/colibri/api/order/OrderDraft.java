package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;

/** An order without identity: all that a strategy decides, before it is given an id and an owner. */
public record OrderDraft(InstrumentId instrument, Side side, OrderSize size, OrderTerms terms, TimeInForce timeInForce,
        Optional<Instant> expiry, boolean postOnly, boolean reduceOnly, Optional<Quantity> display,
        Optional<BigDecimal> leverage, SelfTradeMode selfTradeMode, Optional<Duration> deadline,
        Optional<Contingency> contingency, String tag, Optional<VenueOptions> venueOptions) {

    /** The order of this draft with an identity. */
    public OrderRequest as(ClientOrderId clientOrderId, AccountId account, StrategyId strategy) {
        return new OrderRequest(clientOrderId, account, strategy, instrument, side, size, terms, timeInForce, expiry,
                postOnly, reduceOnly, display, leverage, selfTradeMode, deadline, contingency, tag, venueOptions);
    }
}
