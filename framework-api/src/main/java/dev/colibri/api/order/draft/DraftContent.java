package dev.colibri.api.order.draft;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOptions;

/** What a draft has gathered; handed on when the draft goes from one stage to the next. */
final class DraftContent {
    private final InstrumentId instrument;
    private final Side side;
    private final OrderSize size;
    private final OrderTerms terms;

    TimeInForce timeInForce = TimeInForce.GTC;
    Optional<Instant> expiry = Optional.empty();
    boolean postOnly;
    boolean reduceOnly;
    Optional<Quantity> display = Optional.empty();
    Optional<BigDecimal> leverage = Optional.empty();
    SelfTradeMode selfTradeMode = SelfTradeMode.VENUE_DEFAULT;
    Optional<Duration> deadline = Optional.empty();
    Optional<Contingency> contingency = Optional.empty();
    String tag = "";
    Optional<VenueOptions> venueOptions = Optional.empty();

    DraftContent(InstrumentId instrument, Side side, OrderSize size, OrderTerms terms) {
        this.instrument = Require.present("instrument", instrument);
        this.side = Require.present("side", side);
        this.size = Require.present("order size", size);
        this.terms = Require.present("terms", terms);
    }

    void goodTill(Instant time) {
        timeInForce = TimeInForce.GTD;
        expiry = Optional.of(Require.present("expiry", time));
    }

    OrderRequest request(ClientOrderId clientOrderId, AccountId account, StrategyId strategy) {
        return new OrderRequest(clientOrderId, account, strategy, instrument, side, size, terms, timeInForce, expiry,
                postOnly,
                reduceOnly, display, leverage, selfTradeMode, deadline, contingency, tag, venueOptions);
    }
}
