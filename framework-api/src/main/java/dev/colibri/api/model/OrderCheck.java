package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Asks an instrument's rules about an order: name what the order has, then read {@link #violations()}.
 *
 * <pre>{@code
 * OrderCheck.ofQuantity(instrument, Side.BUY, quantity).limit(price).postOnly(true).violations()
 * }</pre>
 *
 * <p>What is not named is not judged. Whether the venue and the connector can do such an order at all, and whether
 * there is money for it, are other questions. An instance serves one order and is not safe for use by several threads.
 */
public final class OrderCheck {
    final Instrument instrument;
    final Side side;
    final @Nullable Quantity quantity;
    final @Nullable Quantity quoteAmount;
    @Nullable Price limit;
    @Nullable Price trigger;
    @Nullable Price reference;
    @Nullable Quantity display;
    @Nullable BigDecimal leverage;
    @Nullable BigDecimal positionAfter;
    @Nullable Long time;
    boolean postOnly;
    boolean reduceOnly;

    private OrderCheck(Instrument instrument, Side side, @Nullable Quantity quantity, @Nullable Quantity quoteAmount) {
        this.instrument = Require.present("instrument", instrument);
        this.side = Require.present("side", side);
        this.quantity = quantity;
        this.quoteAmount = quoteAmount;
    }

    /** An order over a quantity of base, or a number of contracts. */
    public static OrderCheck ofQuantity(Instrument instrument, Side side, Quantity quantity) {
        return new OrderCheck(instrument, side, Require.present("quantity", quantity), null);
    }

    /** An order over an amount of quote to be spent. */
    public static OrderCheck ofQuoteAmount(Instrument instrument, Side side, Quantity amount) {
        return new OrderCheck(instrument, side, null, Require.present("quote amount", amount));
    }

    /** The limit price. */
    public OrderCheck limit(Price price) {
        limit = price;
        return this;
    }

    /** The trigger price. */
    public OrderCheck trigger(Price price) {
        trigger = price;
        return this;
    }

    /** What the order would trade at about; by it an order without limit and trigger is valued. */
    public OrderCheck reference(Price price) {
        reference = price;
        return this;
    }

    /** How much of an iceberg shows. */
    public OrderCheck display(Quantity shown) {
        display = shown;
        return this;
    }

    /** The leverage of an order on margin. */
    public OrderCheck leverage(BigDecimal times) {
        leverage = times;
        return this;
    }

    /** Whether it may only rest. */
    public OrderCheck postOnly(boolean only) {
        postOnly = only;
        return this;
    }

    /** Whether it may only make a position smaller. */
    public OrderCheck reduceOnly(boolean only) {
        reduceOnly = only;
        return this;
    }

    /** The signed position that results once this order and all open ones of its side are filled. */
    public OrderCheck positionAfter(BigDecimal net) {
        positionAfter = net;
        return this;
    }

    /** The time, in nanoseconds since the epoch, at which a dated contract must not have ended. */
    public OrderCheck at(long epochNanos) {
        time = epochNanos;
        return this;
    }

    /** The rules that the order breaks, the most basic first, each named once; empty when it breaks none. */
    public List<Violation> violations() {
        return new InstrumentRules(this).violations();
    }

    /** The first of {@link #violations()}. */
    public Optional<Violation> firstViolation() {
        return violations().stream().findFirst();
    }
}
