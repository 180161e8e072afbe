package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What moves an {@link Order}: takes its events one by one, and keeps what they amount to. The same events always make
 * the same order.
 *
 * <p>{@link OrderTransitions} says which event may come when. Beyond its tables:
 * <ul>
 * <li>A fill with an execution id not seen before always counts, whatever the state: quantity, cost and fees change.
 * After the end it is late, and an ended order stays ended.
 * <li>An execution that is told again and says what was not known, such as its fee, completes the fill that was
 * counted: the new fee changes the fees, and nothing else changes. One that denies what was told before is refused.
 * <li>A fill under a venue order id that nobody told counts all the same; the id is remembered, and an alarm says so.
 * <li>What traded of an order with a trigger has triggered, whether or not that was told.
 * <li>An order sized in base is {@code FILLED} by the fill that reaches its quantity; while an amend to more is under
 * way, by the fill that reaches the greater one. An order sized in quote is complete only when the venue says so.
 * <li>Amending to what has filled or less ends an order when the venue says how.
 * <li>What cannot be true is refused with a reason; no word of a venue makes this class throw.
 * </ul>
 *
 * <p>Belongs to whoever keeps the order, on the loop of its node; others see the {@link #order}.
 */
public final class OrderStateMachine {
    private final Order order = new Order(this);
    private final OrderRequest request;
    private final FillLedger ledger = new FillLedger();
    private final Set<Evidence> seen = new LinkedHashSet<>();
    private final List<VenueOrderId> venueOrderIds = new ArrayList<>(1);
    private Standing standing = Standing.INITIAL;
    private WorkingTerms terms;
    private boolean triggered;
    private Optional<Reason> endReason = Optional.empty();
    private long updatedTime;

    /** The machine of an order that was just asked for. */
    public OrderStateMachine(OrderEvent.Initialized initialized) {
        request = initialized.request();
        terms = WorkingTerms.of(request);
        updatedTime = initialized.meta().eventTime();
    }

    /** The order, which shows each event as soon as it was applied. Always the same object. */
    public Order order() {
        return order;
    }

    /** Takes an event for true, or says why not. */
    public ApplyResult apply(OrderEvent event) {
        if (seen.contains(Evidence.of(event))) {
            return new ApplyResult.Duplicate();
        }
        Optional<String> contradiction = Contradictions.between(this, event);
        if (contradiction.isPresent()) {
            return refused(event, contradiction.get());
        }
        return event instanceof OrderEvent.Filled filled ? applyFill(filled) : applyOther(event);
    }

    private ApplyResult applyOther(OrderEvent event) {
        OrderTransitions.Step step = OrderTransitions.step(request.type(), standing, EventKind.of(event, false));
        if (step.transition() == Transition.Mark.REFUSE) {
            return refused(event, "cannot come to a " + request.type() + " order that is " + standing.state());
        }
        boolean doubtedBefore = event instanceof OrderEvent.InDoubt && step.after().equals(standing);
        boolean namesVenueId = event instanceof OrderEvent.Accepted && venueOrderIds.isEmpty();
        boolean known = step.transition() == Transition.Mark.KNOWN && !namesVenueId;
        if (known || doubtedBefore) {
            return new ApplyResult.Duplicate();
        }
        seen.add(Evidence.of(event));
        OrderState from = standing.state();
        standing = step.after();
        if (event instanceof OrderEvent.AmendRejected && step.transition() == Transition.Mark.BACK && isFull()) {
            // Only the hope for more kept it open.
            standing = OrderTransitions.step(request.type(), standing, EventKind.COMPLETED).after();
        }
        remember(event);
        settle(event);
        boolean less = event instanceof OrderEvent.Completed && !isComplete();
        List<IntegrityAlarm> alarms = less ? List.of(IntegrityAlarm.FILLS_MISSING) : List.of();
        return new ApplyResult.Applied(event, from, standing.state(), alarms);
    }

    private ApplyResult applyFill(OrderEvent.Filled event) {
        Fill fill = event.fill();
        Optional<Fill> known = ledger.find(fill.executionId());
        if (known.isPresent()) {
            return completeFill(event, known.get());
        }
        if (!ledger.hasRoomFor(fill)) {
            return refused(event, "makes a sum of fills that no quantity can hold");
        }
        int missing = request.size().isBase()
                ? terms.greatestQuantity().toBigDecimal().compareTo(ledger.quantityWith(fill)) : 1;
        OrderTransitions.Step step = OrderTransitions.step(request.type(), standing, EventKind.of(event, missing <= 0));
        OrderState from = standing.state();
        boolean unknownName = !venueOrderIds.isEmpty() && !venueOrderIds.contains(fill.venueOrderId());
        List<IntegrityAlarm> alarms = IntegrityAlarm.of(standing.base(), missing < 0, unknownName);
        ledger.add(fill);
        standing = step.after();
        if (!venueOrderIds.contains(fill.venueOrderId())) {
            venueOrderIds.add(fill.venueOrderId());
        }
        triggered |= request.type().isTriggered();
        settle(event);
        boolean late = step.transition() == Transition.Mark.LATE;
        return new ApplyResult.Applied(new OrderEvent.Filled(event.meta(), fill, late), from, standing.state(), alarms);
    }

    private ApplyResult completeFill(OrderEvent.Filled event, Fill known) {
        Fill whole = new Retelling(known, event.fill()).whole();
        if (whole.equals(known)) {
            return new ApplyResult.Duplicate();
        }
        ApplyResult.FillCompleted completed = new ApplyResult.FillCompleted(event, known, whole);
        ledger.complete(whole, completed.newFees());
        settle(event);
        return completed;
    }

    private void remember(OrderEvent event) {
        if (event instanceof OrderEvent.Accepted accepted) {
            named(accepted.venueOrderId());
        } else if (event instanceof OrderEvent.Triggered) {
            triggered = true;
        } else if (event instanceof OrderEvent.Completed) {
            triggered |= request.type().isTriggered();
        } else if (event instanceof OrderEvent.PendingAmend pending) {
            terms = terms.asked(pending.request());
        } else if (event instanceof OrderEvent.Amended amended) {
            terms = terms.changed(amended.quantity(), amended.limitPrice(), amended.triggerPrice());
            amended.newVenueOrderId().ifPresent(this::named);
        } else if (event instanceof OrderEvent.Restated restated) {
            terms = terms.changed(restated.quantity(), restated.limitPrice(), restated.triggerPrice());
        } else if (event instanceof OrderEvent.Denied denied) {
            endReason = Optional.of(denied.reason());
        } else if (event instanceof OrderEvent.Rejected rejected) {
            endReason = Optional.of(rejected.reason());
        } else if (event instanceof OrderEvent.Canceled canceled) {
            endReason = Optional.of(canceled.reason());
        }
    }

    private void named(VenueOrderId id) {
        venueOrderIds.remove(id);
        venueOrderIds.add(id);
    }

    /** What follows from any event that counted. */
    private void settle(OrderEvent event) {
        if (standing.amend() == Standing.Work.NONE) {
            terms = terms.answered();
        }
        updatedTime = event.meta().eventTime();
    }

    /** Whether the fills show that nothing is left; of an order sized in quote they never do. */
    private boolean isFull() {
        return request.size().isBase() && ledger.quantity().compareTo(terms.quantity()) >= 0;
    }

    /** Whether the fills can be all there were. */
    private boolean isComplete() {
        return request.size().isBase() ? isFull() : ledger.quantity().isPositive();
    }

    private static ApplyResult refused(OrderEvent event, String why) {
        return new ApplyResult.Refused(EventKind.of(event, false).label() + " " + event.meta().id() + " " + why);
    }

    OrderRequest request() {
        return request;
    }

    Standing standing() {
        return standing;
    }

    WorkingTerms terms() {
        return terms;
    }

    FillLedger ledger() {
        return ledger;
    }

    List<VenueOrderId> venueOrderIds() {
        return venueOrderIds;
    }

    boolean isTriggered() {
        return triggered;
    }

    Optional<Reason> endReason() {
        return endReason;
    }

    long updatedTime() {
        return updatedTime;
    }

    /** What an event is known by: one frame of a venue may be the evidence of several kinds of event. */
    private record Evidence(EventKind kind, EventId id) {
        static Evidence of(OrderEvent event) {
            return new Evidence(EventKind.of(event, false), event.meta().id());
        }
    }
}
