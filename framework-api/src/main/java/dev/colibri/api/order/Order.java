package dev.colibri.api.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Command;

/**
 * An order: what was asked for, and what its events have made of it so far. It can only be read; an {@link
 * OrderStateMachine} moves it.
 *
 * <p>Belongs to the loop of its node; {@link #snapshot} is for other threads and later times.
 */
public final class Order {
    private final OrderStateMachine machine;

    Order(OrderStateMachine machine) {
        this.machine = machine;
    }

    /** What was asked for; amendments do not change it. */
    public OrderRequest request() {
        return machine.request();
    }

    public ClientOrderId clientOrderId() {
        return request().clientOrderId();
    }

    public AccountId account() {
        return request().account();
    }

    public InstrumentId instrument() {
        return request().instrument();
    }

    public Side side() {
        return request().side();
    }

    public OrderType type() {
        return request().type();
    }

    /** Where it stands. */
    public OrderState state() {
        return machine.standing().state();
    }

    /**
     * What lies directly under {@code IN_DOUBT}, {@code PENDING_CANCEL} or {@code PENDING_AMEND}; every other state
     * itself.
     */
    public OrderState beneath() {
        List<OrderState> layers = machine.standing().layers();
        return layers.get(Math.min(1, layers.size() - 1));
    }

    /** The order's own state, with no regard to commands under way. */
    public OrderState ownState() {
        return machine.standing().base();
    }

    /** The commands whose outcome is not known, in their order; empty unless the state is {@code IN_DOUBT}. */
    public List<Command> doubts() {
        return machine.standing().doubts();
    }

    /** Whether it may still trade, as far as we know: it was asked for and has not ended. */
    public boolean isOpen() {
        return !machine.standing().base().isTerminal();
    }

    /** Whether its trigger has fired: it was told, or something of an order with a trigger traded. */
    public boolean hasTriggered() {
        return machine.isTriggered();
    }

    /** The venue's name for it, the one told last if there were several; empty until the venue has told one. */
    public Optional<VenueOrderId> venueOrderId() {
        List<VenueOrderId> ids = machine.venueOrderIds();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    /** All names the venue ever had for it, in the order they were told; those that only a fill told are among them. */
    public List<VenueOrderId> venueOrderIds() {
        return List.copyOf(machine.venueOrderIds());
    }

    /** The type with its prices as they are by now. */
    public OrderTerms terms() {
        return machine.terms().terms();
    }

    /** The total as it is by now, what has filled included, in the unit of the request's size. */
    public Quantity quantity() {
        return machine.terms().quantity();
    }

    /** The limit by now; empty where there is none, or it hangs on a trigger and the venue has not told it. */
    public Optional<Price> limitPrice() {
        return machine.terms().limitPrice();
    }

    /** The trigger by now; empty where there is none, or it hangs on a reference and the venue has not told it. */
    public Optional<Price> triggerPrice() {
        return machine.terms().triggerPrice();
    }

    /** The amend that was sent and has no answer yet. */
    public Optional<AmendRequest> pendingAmend() {
        return machine.terms().pending();
    }

    /** How much traded: base units or contracts, whatever its size counts. */
    public Quantity filled() {
        return machine.ledger().quantity();
    }

    /**
     * What of the quantity has not traded, in the unit of its size; zero when overfilled. Of an ended order, what never
     * will.
     */
    public Quantity leaves() {
        return less(machine.terms().quantity());
    }

    /**
     * What may still trade at the venue, an amend under way included: zero for an order that was not sent or has ended.
     */
    public Quantity exposure() {
        return state().isExposed() ? less(machine.terms().greatestQuantity())
                : Quantity.zero(machine.terms().quantity().scale());
    }

    /** A fill by its id, if it was seen. */
    public Optional<Fill> fill(ExecutionId id) {
        return machine.ledger().find(id);
    }

    /** All fills, in the order they came. */
    public List<Fill> fills() {
        return machine.ledger().fills();
    }

    /** The exact sum of price times quantity over its fills. */
    public BigDecimal cost() {
        return machine.ledger().cost();
    }

    /** Cost over quantity, to 34 digits; empty when nothing traded. */
    public Optional<BigDecimal> averagePrice() {
        return machine.ledger().averagePrice();
    }

    /** The sum of its fees in each asset: positive is paid. */
    public List<Money> fees() {
        return machine.ledger().fees();
    }

    /** Why it was denied, rejected or cancelled. */
    public Optional<Reason> endReason() {
        return machine.endReason();
    }

    /** The event time of the last event that counted. */
    public long updatedTime() {
        return machine.updatedTime();
    }

    /** The order as it is now, for other threads and later times. */
    public OrderSnapshot snapshot() {
        return OrderSnapshot.of(this);
    }

    @Override
    public String toString() {
        return clientOrderId() + " " + side() + " " + quantity() + " " + type() + " " + instrument() + " " + state()
                + " filled " + filled();
    }

    /**
     * The total without what traded, never told as less than it is: with the decimals of both where they fit, else
     * rounded up to as many as do. The decimals of the total always do.
     */
    private Quantity less(Quantity total) {
        boolean isBase = request().size().isBase();
        BigDecimal done = isBase ? filled().toBigDecimal() : machine.ledger().cost();
        BigDecimal rest = total.toBigDecimal().subtract(done).max(BigDecimal.ZERO);
        int scale = isBase ? Math.max(total.scale(), filled().scale()) : total.scale();
        BigDecimal told = rest.setScale(scale, RoundingMode.CEILING);
        while (told.unscaledValue().bitLength() >= Long.SIZE) {
            told = rest.setScale(told.scale() - 1, RoundingMode.CEILING);
        }
        return Quantity.of(told);
    }
}
