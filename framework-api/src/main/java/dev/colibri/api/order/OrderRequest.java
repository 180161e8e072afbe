package dev.colibri.api.order;

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

/**
 * An order as it is asked for, whole and legal in itself: a combination that no venue could mean is refused when it is
 * made, with a sentence that says what to change. Whether the instrument and the venue allow it is another question.
 *
 * <p>Orders are written with {@link dev.colibri.api.order.draft.OrderDraft}, which offers for each type what that type
 * has; the constructor serves those who read an order back from where it was kept.
 *
 * @param timeInForce a {@code MARKET} order takes {@code GTC}, {@code IOC} or {@code FOK}, and never rests; {@code FOK}
 *     is for {@code MARKET} and {@code LIMIT}; of an order that waits for a trigger, {@code IOC} speaks of the time
 *     from its trigger on
 * @param expiry given with {@code GTD} and only then
 * @param postOnly for types with a limit price, unless they must trade at once
 * @param display quantity shown at a time, for an iceberg; {@code LIMIT} orders that rest
 * @param leverage for spot margin, at least 1; empty: no margin, or the connection's default
 * @param deadline how long the venue may take to begin working on it, before it must refuse it; the venue sets closer
 *     bounds
 * @param tag free text of the strategy, kept in the journal, not sent to the venue; may be empty, at most 256
 *     characters
 */
public record OrderRequest(ClientOrderId clientOrderId, AccountId account, StrategyId strategy, InstrumentId instrument,
        Side side, OrderSize size, OrderTerms terms, TimeInForce timeInForce, Optional<Instant> expiry,
        boolean postOnly, boolean reduceOnly, Optional<Quantity> display, Optional<BigDecimal> leverage,
        SelfTradeMode selfTradeMode, Optional<Duration> deadline, Optional<Contingency> contingency, String tag,
        Optional<VenueOptions> venueOptions) {

    public OrderRequest {
        Require.present("client order id", clientOrderId);
        Require.present("account", account);
        Require.present("strategy", strategy);
        Require.present("instrument", instrument);
        Require.present("side", side);
        Require.present("order size", size);
        Require.present("terms", terms);
        Require.present("time in force", timeInForce);
        Require.present("expiry", expiry);
        Require.present("display quantity", display);
        leverage = Require.present("leverage", leverage).map(OrderRules::leverage);
        Require.present("self-trade mode", selfTradeMode);
        Require.present("contingency", contingency).ifPresent(value -> OrderRules.contingency(clientOrderId, value));
        Require.present("venue options", venueOptions);
        OrderRules.timeInForce(terms.type(), timeInForce, expiry);
        OrderRules.size(terms.type(), size, reduceOnly, contingency);
        OrderRules.postOnly(terms.type(), timeInForce, postOnly);
        OrderRules.display(terms.type(), timeInForce, size, display);
        OrderChecks.deadline(deadline);
        OrderRules.tag(tag);
    }

    /** The type, as the terms say. */
    public OrderType type() {
        return terms.type();
    }
}
