package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.contract.TradingVenueHarness.Particulars;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.VenueOrderId;

/** An order as the fake exchange keeps it. */
final class ExchangeOrder {
    final VenueOrderId venueId;
    final Optional<ClientOrderId> clientId;
    final AccountId account;
    final InstrumentId instrument;
    final Side side;
    final TimeInForce timeInForce;
    final boolean reduceOnly;
    private final Optional<Instant> expiry;
    private final boolean postOnly;
    private final long created;
    final Optional<Contingency> contingency;
    private final Optional<BigDecimal> leverage;
    private final SelfTradeMode selfTradeMode;
    private final Optional<Instant> deadline;
    OrderSize size;
    OrderTerms terms;
    OrderState state = OrderState.ACCEPTED;
    Quantity filled = Quantity.zero(0);
    /** Whether the stream keeps quiet about it. */
    boolean silent;
    /** Whether it waits for the order that it hangs on. */
    boolean asleep;
    /** Where the trigger of a trailing order has come to. */
    Optional<Price> trailed = Optional.empty();
    private Optional<Quantity> display = Optional.empty();
    private BigDecimal cost = BigDecimal.ZERO;
    private Optional<Reason> reason = Optional.empty();
    private long updated;

    /** One that came with a request. */
    ExchangeOrder(VenueOrderId venueId, OrderRequest request, long time) {
        this.venueId = venueId;
        clientId = Optional.of(request.clientOrderId());
        account = request.account();
        instrument = request.instrument();
        side = request.side();
        size = request.size();
        terms = request.terms();
        timeInForce = request.timeInForce();
        expiry = request.expiry();
        postOnly = request.postOnly();
        reduceOnly = request.reduceOnly();
        contingency = request.contingency();
        asleep = contingency.filter(how -> !(how instanceof Contingency.CancelledBy)).isPresent();
        display = request.display();
        leverage = request.leverage();
        selfTradeMode = request.selfTradeMode();
        deadline = request.deadline().map(EventTime.instant(time)::plus);
        created = time;
        updated = time;
    }

    /** One that somebody else placed. */
    ExchangeOrder(VenueOrderId venueId, AccountId account, InstrumentId instrument, Side side, Quantity quantity,
            Price price, long time) {
        this.venueId = venueId;
        clientId = Optional.empty();
        this.account = account;
        this.instrument = instrument;
        this.side = side;
        size = OrderSize.of(quantity);
        terms = new OrderTerms.Limit(price);
        timeInForce = TimeInForce.GTC;
        expiry = Optional.empty();
        postOnly = false;
        reduceOnly = false;
        contingency = Optional.empty();
        leverage = Optional.empty();
        selfTradeMode = SelfTradeMode.VENUE_DEFAULT;
        deadline = Optional.empty();
        created = time;
        updated = time;
    }

    boolean isOpen() {
        return !state.isTerminal();
    }

    /** The price at which it rests; of a trailing order, as far from its trigger as it was told to be. */
    Price restingPrice() {
        return terms instanceof OrderTerms.TrailingStopLimit trailing
                ? trailed.orElseThrow().plus(Price.of(trailing.limitOffset().value()))
                : terms.limitPrice().orElseThrow();
    }

    /** What has not traded; zero for a size in quote. */
    Quantity leaves() {
        boolean more = size.isBase() && size.amount().compareTo(filled) > 0;
        return more ? size.amount().minus(filled) : Quantity.zero(0);
    }

    void traded(Quantity quantity, Price price, long time) {
        filled = filled.plus(quantity);
        cost = cost.add(price.times(quantity));
        updated = time;
        if (isOpen()) {
            state = leaves().isZero() ? OrderState.FILLED : OrderState.PARTIALLY_FILLED;
        }
    }

    void to(OrderState next, long time) {
        state = next;
        updated = time;
    }

    void end(OrderState end, Reason why, long time) {
        reason = Optional.of(why);
        to(end, time);
    }

    void amend(AmendRequest change, long time) {
        display = change.display().or(() -> display);
        change.quantity().ifPresent(total -> size = OrderSize.of(total));
        change.limitPrice().ifPresent(price -> terms = switch (terms) {
            case OrderTerms.Limit limit -> new OrderTerms.Limit(price);
            case OrderTerms.StopLimit stop -> new OrderTerms.StopLimit(stop.trigger(), PriceSpec.at(price));
            case OrderTerms.LimitIfTouched touch -> new OrderTerms.LimitIfTouched(touch.trigger(), PriceSpec.at(price));
            case OrderTerms.Market market -> market;
            case OrderTerms.StopMarket stop -> stop;
            case OrderTerms.MarketIfTouched touch -> touch;
            case OrderTerms.TrailingStopMarket trailing -> trailing;
            case OrderTerms.TrailingStopLimit trailing -> trailing;
        });
        change.triggerPrice().ifPresent(price -> terms = switch (terms) {
            case OrderTerms.StopMarket stop -> new OrderTerms.StopMarket(Trigger.at(price));
            case OrderTerms.StopLimit stop -> new OrderTerms.StopLimit(Trigger.at(price), stop.limit());
            case OrderTerms.MarketIfTouched touch -> new OrderTerms.MarketIfTouched(Trigger.at(price));
            case OrderTerms.LimitIfTouched touch -> new OrderTerms.LimitIfTouched(Trigger.at(price), touch.limit());
            case OrderTerms.Market market -> market;
            case OrderTerms.Limit limit -> limit;
            case OrderTerms.TrailingStopMarket trailing -> trailing;
            case OrderTerms.TrailingStopLimit trailing -> trailing;
        });
        updated = time;
    }

    Particulars particulars() {
        return new Particulars(display, leverage, selfTradeMode, deadline);
    }

    OrderReport report() {
        Optional<BigDecimal> average = filled.isZero() ? Optional.empty()
                : Optional.of(cost.divide(filled.toBigDecimal(), MathContext.DECIMAL64));
        return new OrderReport(account, instrument, venueId, clientId, side, size, terms, timeInForce, expiry, postOnly,
                reduceOnly, state, filled, average, reason, created, updated, 0);
    }
}
