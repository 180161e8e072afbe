package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** The stories that the table alone does not tell. */
class OrderStateMachineTest {
    private final OrderRequest request = Orders.limit();
    private final OrderNews news = OrderNews.of(request);
    private final OrderStateMachine machine = new OrderStateMachine(news.initialized());
    private final Order order = machine.order();

    @Test
    void aLimitOrderRestsTradesInTwoPiecesAndIsFilled() {
        apply(news.submitted(), OrderState.SUBMITTED);
        apply(news.accepted(), OrderState.ACCEPTED);
        apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);
        assertThat(order.leaves()).isEqualTo(Quantity.of("1.5"));
        ApplyResult.Applied last = apply(news.filled("E2", "1.5", "98"), OrderState.FILLED);

        assertThat(last.from()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(last.late()).isFalse();
        assertThat(last.alarms()).isEmpty();
        assertThat(order.filled()).isEqualTo(Quantity.of("2"));
        assertThat(order.cost()).isEqualByComparingTo("197");
        assertThat(order.averagePrice()).hasValueSatisfying(
                average -> assertThat(average).isEqualByComparingTo("98.5"));
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
        assertThat(order.isOpen()).isFalse();
    }

    @Test
    void anAverageThatNeverEndsIsToldToThirtyFourDigits() {
        live();
        machine.apply(news.filled("E1", "1", "100"));
        machine.apply(news.filled("E2", "0.5", "101"));

        assertThat(order.averagePrice()).contains(new BigDecimal("100.3333333333333333333333333333333"));
        assertThat(order.cost()).isEqualByComparingTo("150.5");
    }

    @Test
    void feesAreSummedForEachAssetAndARebateIsNegative() {
        live();
        machine.apply(news.filled(withFees(news.fill("E1", "0.5", "100"), money("0.2", "USD"), money("0.001", "BTC"))));
        machine.apply(news.filled(withFees(news.fill("E2", "0.5", "100"), money("-0.3", "USD"))));

        assertThat(order.fees()).containsExactly(money("0.001", "BTC"), money("-0.1", "USD"));
    }

    @Test
    void aFillBeforeTheAcknowledgementCountsAndTheAcknowledgementIsKnown() {
        machine.apply(news.submitted());
        apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);

        assertThat(machine.apply(news.accepted())).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
    }

    @Test
    void anAcknowledgementThatComesLateStillTeachesTheVenuesName() {
        machine.apply(news.submitted());
        apply(news.amended("3"), OrderState.ACCEPTED);
        assertThat(order.venueOrderId()).isEmpty();

        apply(news.accepted(), OrderState.ACCEPTED);
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
    }

    @Test
    void theSameFillOnTwoRoadsCountsOnce() {
        live();
        machine.apply(news.filled("E1", "0.5", "100"));
        OrderEvent.Filled otherRoad = (OrderEvent.Filled) RenamedEvent.of(news.filled("E1", "0.50", "100.0"),
                new EventId("rest:E1"));

        assertThat(machine.apply(otherRoad)).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(order.fills()).hasSize(1);
    }

    @Test
    void aFillToldOnceMoreWithOtherFiguresIsRefused() {
        live();
        machine.apply(news.filled("E1", "0.5", "100"));

        assertThat(machine.apply(news.filled("E1", "0.6", "100"))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("E1").contains("0.6 at 100").contains("0.5 at 100"));
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
    }

    @Test
    void aFillAfterTheCancelIsLateAndCounts() {
        live();
        machine.apply(news.canceled());
        ApplyResult.Applied late = apply(news.filled("E1", "0.5", "100"), OrderState.CANCELED);

        assertThat(late.late()).isTrue();
        assertThat(((OrderEvent.Filled) late.event()).late()).isTrue();
        assertThat(late.alarms()).isEmpty();
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(order.exposure().isZero()).isTrue();
    }

    @Test
    void aCanceledOrderStaysCanceledWhenLateFillsMakeItFull() {
        live();
        machine.apply(news.canceled());
        assertThat(apply(news.filled("E1", "2", "100"), OrderState.CANCELED).alarms()).isEmpty();
        assertThat(order.leaves().isZero()).isTrue();
    }

    @Test
    void aFillOfARejectedOrderCountsAndRaisesAnAlarm() {
        machine.apply(news.submitted());
        machine.apply(news.rejected());
        ApplyResult.Applied late = apply(news.filled("E1", "0.5", "100"), OrderState.REJECTED);

        assertThat(late.late()).isTrue();
        assertThat(late.alarms()).containsExactly(IntegrityAlarm.FILL_AFTER_REJECTION);
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
    }

    @Test
    void aFillOfADeniedOrderRaisesTheAlarmToo() {
        machine.apply(news.denied());
        assertThat(apply(news.filled("E1", "0.5", "100"), OrderState.DENIED).alarms())
                .containsExactly(IntegrityAlarm.FILL_AFTER_REJECTION);
    }

    @Test
    void aFillOfAnOrderThatWasNeverSentCountsAndRaisesAnAlarm() {
        ApplyResult.Applied early = apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);

        assertThat(early.late()).isFalse();
        assertThat(early.alarms()).containsExactly(IntegrityAlarm.FILL_BEFORE_SUBMISSION);
    }

    @Test
    void anOverfillCountsAndRaisesAnAlarm() {
        live();
        ApplyResult.Applied over = apply(news.filled("E1", "2.5", "100"), OrderState.FILLED);

        assertThat(over.alarms()).containsExactly(IntegrityAlarm.OVERFILL);
        assertThat(over.late()).isFalse();
        assertThat(order.filled()).isEqualTo(Quantity.of("2.5"));
        assertThat(order.leaves().isZero()).isTrue();
    }

    @Test
    void aFurtherFillOfAFilledOrderIsLateAndAnOverfill() {
        live();
        machine.apply(news.filled("E1", "2", "100"));
        ApplyResult.Applied late = apply(news.filled("E2", "0.1", "100"), OrderState.FILLED);

        assertThat(late.late()).isTrue();
        assertThat(late.alarms()).containsExactly(IntegrityAlarm.OVERFILL);
    }

    @Test
    void aSumOfFillsThatNoQuantityCanHoldIsRefused() {
        live();
        machine.apply(news.filled("E1", "9223372036854775807", "100"));

        assertThat(machine.apply(news.filled("E2", "1", "100"))).isInstanceOf(ApplyResult.Refused.class);
        assertThat(machine.apply(news.filled("E3", "0.000000001", "100"))).isInstanceOf(ApplyResult.Refused.class);
        assertThat(order.fills()).hasSize(1);
    }

    @Test
    void theVenuesWordCompletesAnOrderWhoseFillsAreMissing() {
        live();
        machine.apply(news.filled("E1", "0.5", "100"));
        ApplyResult.Applied completed = apply(news.completed(), OrderState.FILLED);
        assertThat(completed.alarms()).containsExactly(IntegrityAlarm.FILLS_MISSING);

        ApplyResult.Applied missing = apply(news.filled("E2", "1.5", "100"), OrderState.FILLED);
        assertThat(missing.late()).isTrue();
        assertThat(missing.alarms()).isEmpty();
    }

    @Test
    void aSizeInQuoteIsCompleteOnlyWhenTheVenueSaysSo() {
        OrderRequest spend = Orders.marketForQuote("100.00");
        OrderNews told = OrderNews.of(spend);
        OrderStateMachine spending = OrderNews.machine(spend, told.submitted(), told.accepted());
        spending.apply(told.filled("E1", "200", "0.25"));
        assertThat(spending.order().state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(spending.order().filled()).isEqualTo(Quantity.of("200"));
        assertThat(spending.order().leaves()).isEqualTo(Quantity.of("50.00"));
        spending.apply(told.filled("E2", "199.9999", "0.25"));
        assertThat(spending.order().state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(spending.order().leaves()).as("a remainder below a cent is told as one")
                .isEqualTo(Quantity.of("0.01"));

        assertThat(spending.apply(told.completed())).isInstanceOfSatisfying(ApplyResult.Applied.class,
                applied -> assertThat(applied.alarms()).isEmpty());
        assertThat(spending.order().state()).isEqualTo(OrderState.FILLED);
    }

    @Test
    void aSizeInQuoteThatCompletesWithoutFillsMissesThem() {
        OrderRequest spend = Orders.marketForQuote("100");
        OrderNews told = OrderNews.of(spend);
        OrderStateMachine spending = OrderNews.machine(spend, told.submitted(), told.accepted());

        assertThat(spending.apply(told.completed())).isInstanceOfSatisfying(ApplyResult.Applied.class,
                applied -> assertThat(applied.alarms()).containsExactly(IntegrityAlarm.FILLS_MISSING));
    }

    @Test
    void anAmendChangesTheTermsAndTheOrderGoesBackToWhereItStood() {
        live();
        machine.apply(news.filled("E1", "0.5", "100"));
        apply(news.pendingAmendPrice("99"), OrderState.PENDING_AMEND);
        assertThat(order.beneath()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.pendingAmend()).isPresent();
        apply(news.amended("3", price("99"), Optional.empty()), OrderState.PARTIALLY_FILLED);

        assertThat(order.pendingAmend()).isEmpty();
        assertThat(order.quantity()).isEqualTo(Quantity.of("3"));
        assertThat(order.leaves()).isEqualTo(Quantity.of("2.5"));
        assertThat(order.limitPrice()).isEqualTo(price("99"));
        assertThat(order.terms()).isEqualTo(new OrderTerms.Limit(Price.of("99")));
        assertThat(order.request().size().amount()).as("what was asked for").isEqualTo(Quantity.of("2"));
    }

    @Test
    void anAmendToWhatHasFilledEndsTheOrderWhenTheVenueSaysHow() {
        live();
        machine.apply(news.filled("E1", "0.5", "100"));
        machine.apply(news.pendingAmend("0.4"));
        apply(news.amended("0.5"), OrderState.PARTIALLY_FILLED);
        assertThat(order.leaves().isZero()).isTrue();
        assertThat(order.exposure().isZero()).isTrue();

        apply(news.canceled(), OrderState.CANCELED);
    }

    @Test
    void anAmendToMoreKeepsAFullOrderOpenUntilItIsAnswered() {
        live();
        machine.apply(news.pendingAmend("3"));
        assertThat(order.exposure()).isEqualTo(Quantity.of("3"));
        apply(news.filled("E1", "2", "100"), OrderState.PENDING_AMEND);
        assertThat(order.ownState()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.exposure()).isEqualTo(Quantity.of("1"));

        apply(news.amended("3"), OrderState.PARTIALLY_FILLED);
        apply(news.filled("E2", "1", "100"), OrderState.FILLED);
    }

    @Test
    void anAmendToMoreRefusedLeavesAFullOrderFilled() {
        live();
        machine.apply(news.pendingAmend("3"));
        machine.apply(news.filled("E1", "2", "100"));
        ApplyResult.Applied refused = apply(news.amendRejected(), OrderState.FILLED);
        assertThat(refused.alarms()).isEmpty();
    }

    @Test
    void fillsThatReachTheGreaterTotalFillTheOrderBeforeTheAmendIsTold() {
        live();
        machine.apply(news.pendingAmend("3"));
        assertThat(apply(news.filled("E1", "3", "100"), OrderState.FILLED).alarms()).isEmpty();
        assertThat(order.pendingAmend()).isEmpty();
    }

    @Test
    void anAmendToldOfAFilledOrderThatLeavesMoreToFillIsRefused() {
        live();
        machine.apply(news.filled("E1", "2", "100"));

        assertThat(machine.apply(news.amended("2"))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(machine.apply(news.amended("5"))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("total of 5"));
    }

    @Test
    void aSecondAmendWhileOneIsUnderWayIsRefused() {
        live();
        machine.apply(news.pendingAmendPrice("99"));
        assertThat(machine.apply(news.pendingAmendPrice("98"))).isInstanceOf(ApplyResult.Refused.class);
    }

    @Test
    void aTriggerThatTrailsAnswersNoAmend() {
        OrderRequest trailing = Orders.of(OrderType.TRAILING_STOP_MARKET);
        OrderNews told = OrderNews.of(trailing);
        OrderStateMachine waiting =
                OrderNews.machine(trailing, told.submitted(), told.accepted(), told.pendingAmend("1"));
        waiting.apply(told.restated("2", price("105")));

        assertThat(waiting.order().state()).isEqualTo(OrderState.PENDING_AMEND);
        assertThat(waiting.order().triggerPrice()).isEqualTo(price("105"));
        assertThat(waiting.order().terms()).as("the distance stays").isEqualTo(trailing.terms());
    }

    @Test
    void anAmendOfAStopMovesTriggerAndLimitAndKeepsWhatIsNotSaid() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews told = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, told.submitted(), told.accepted());
        waiting.apply(told.amended("2", Optional.empty(), price("120")));

        assertThat(waiting.order().terms()).isEqualTo(
                new OrderTerms.StopLimit(Trigger.at(Price.of("120")), PriceSpec.at(Price.of("100"))));
        assertThat(waiting.order().triggerPrice()).isEqualTo(price("120"));
        assertThat(waiting.order().limitPrice()).isEqualTo(price("100"));
    }

    @Test
    void anOrderThatTheVenueReplacedKeepsBothItsNames() {
        live();
        VenueOrderId next = new VenueOrderId("NEXT");
        OrderEvent.Amended amended = news.amended("2");
        machine.apply(new OrderEvent.Amended(amended.meta(), amended.quantity(), amended.limitPrice(),
                amended.triggerPrice(), Optional.of(next)));

        assertThat(order.venueOrderId()).contains(next);
        assertThat(order.venueOrderIds()).containsExactly(news.venueOrderId(), next);
        assertThat(machine.apply(RenamedEvent.of(news.accepted(), new EventId("again"))))
                .isEqualTo(new ApplyResult.Duplicate());
    }

    @Test
    void anAcknowledgementUnderAnotherNameIsRefused() {
        live();
        OrderEvent.Accepted other = new OrderEvent.Accepted(RenamedEvent.of(news.accepted(), new EventId("x")).meta(),
                new VenueOrderId("OTHER"));
        assertThat(machine.apply(other)).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("OTHER").contains(news.venueOrderId().value()));
    }

    @Test
    void aDoubtedCreateIsSettledByAnyEvidenceOfLife() {
        for (OrderEvent evidence : List.of(news.accepted(), news.filled("E1", "0.5", "100"), news.canceled(),
                news.expired(), news.completed(), news.rejected(), news.amended("2"))) {
            OrderStateMachine doubted = OrderNews.machine(request, news.submitted(), news.inDoubt(Command.CREATE));
            assertThat(doubted.order().state()).isEqualTo(OrderState.IN_DOUBT);
            assertThat(doubted.order().beneath()).isEqualTo(OrderState.SUBMITTED);
            assertThat(doubted.order().exposure()).isEqualTo(Quantity.of("2"));

            assertThat(doubted.apply(evidence)).isInstanceOf(ApplyResult.Applied.class);
            assertThat(doubted.order().doubts()).as("after %s", evidence).isEmpty();
            assertThat(doubted.order().state()).isNotEqualTo(OrderState.IN_DOUBT);
        }
    }

    @Test
    void aDoubtThatIsToldAgainTellsNothingNew() {
        machine.apply(news.submitted());
        machine.apply(news.inDoubt(Command.CREATE));
        assertThat(machine.apply(news.inDoubt(Command.CREATE))).isEqualTo(new ApplyResult.Duplicate());
    }

    @Test
    void aTimeoutAfterTheAcknowledgementIsNoDoubt() {
        live();
        assertThat(machine.apply(news.inDoubt(Command.CREATE))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.state()).isEqualTo(OrderState.ACCEPTED);
    }

    @Test
    void aCancelInDoubtOverACreateInDoubtLeavesWithItsOwnAnswer() {
        machine.apply(news.submitted());
        machine.apply(news.inDoubt(Command.CREATE));
        apply(news.pendingCancel(), OrderState.IN_DOUBT);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_CANCEL);
        apply(news.inDoubt(Command.CANCEL), OrderState.IN_DOUBT);
        assertThat(order.doubts()).containsExactly(Command.CREATE, Command.CANCEL);

        apply(news.accepted(), OrderState.IN_DOUBT);
        assertThat(order.doubts()).containsExactly(Command.CANCEL);
        apply(news.cancelRejected(), OrderState.ACCEPTED);
    }

    @Test
    void anAmendInDoubtOutlivesAFillAndEndsWithTheOrder() {
        live();
        machine.apply(news.pendingAmendPrice("99"));
        apply(news.inDoubt(Command.AMEND), OrderState.IN_DOUBT);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_AMEND);
        apply(news.filled("E1", "0.5", "100"), OrderState.IN_DOUBT);
        assertThat(order.ownState()).isEqualTo(OrderState.PARTIALLY_FILLED);
        apply(news.filled("E2", "1.5", "100"), OrderState.FILLED);

        assertThat(order.doubts()).isEmpty();
        assertThat(order.pendingAmend()).isEmpty();
    }

    @Test
    void aCancelOverAnAmendGoesBackToTheAmend() {
        live();
        machine.apply(news.pendingAmendPrice("99"));
        apply(news.pendingCancel(), OrderState.PENDING_CANCEL);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_AMEND);
        apply(news.cancelRejected(), OrderState.PENDING_AMEND);
        apply(news.amended("2"), OrderState.ACCEPTED);
    }

    @Test
    void aCancelConfirmedWhileAnAmendIsUnderWayEndsBoth() {
        live();
        machine.apply(news.pendingAmendPrice("99"));
        machine.apply(news.pendingCancel());
        apply(news.canceled(), OrderState.CANCELED);

        assertThat(order.pendingAmend()).isEmpty();
        assertThat(order.endReason()).map(Reason::code).contains(Reason.Code.USER_REQUEST);
        apply(news.amendRejected(), OrderState.CANCELED);
    }

    @Test
    void aTriggerFiresBeneathACancel() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews told = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, told.submitted(), told.accepted(), told.pendingCancel());
        waiting.apply(told.triggered());

        assertThat(waiting.order().state()).isEqualTo(OrderState.PENDING_CANCEL);
        assertThat(waiting.order().beneath()).isEqualTo(OrderState.TRIGGERED);
        assertThat(waiting.order().hasTriggered()).isTrue();
    }

    @Test
    void anEmulatedStopTellsItsTriggerBeforeItIsSent() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews told = OrderNews.of(stop);
        OrderStateMachine held = OrderNews.machine(stop, told.emulated());
        held.apply(told.triggered());
        assertThat(held.order().state()).isEqualTo(OrderState.EMULATED);
        assertThat(held.order().exposure().isZero()).isTrue();
        held.apply(told.submitted());
        held.apply(told.accepted());

        assertThat(held.order().state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(held.order().hasTriggered()).isTrue();
    }

    @Test
    void aStopThatBecomesAMarketOrderHasNoTriggeredState() {
        OrderRequest stop = Orders.of(OrderType.STOP_MARKET);
        OrderNews told = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, told.submitted(), told.accepted());

        assertThat(waiting.apply(told.triggered())).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("STOP_MARKET").contains("ACCEPTED"));
    }

    @Test
    void aCancelRefusedAfterTheEndIsToldAndChangesNothing() {
        live();
        machine.apply(news.canceled());
        ApplyResult.Applied told = apply(news.cancelRejected(), OrderState.CANCELED);
        assertThat(told.from()).isEqualTo(OrderState.CANCELED);
    }

    @Test
    void theEventOfAnotherOrderAccountOrSideIsRefused() {
        live();
        OrderRequest other = Orders.named("zzz", OrderDraft.market(Orders.INSTRUMENT, Side.BUY,
                Quantity.of("1")));
        OrderSnapshot before = order.snapshot();
        assertThat(machine.apply(OrderNews.of(other).canceled())).isInstanceOf(ApplyResult.Refused.class);
        Meta meta = news.canceled().meta();
        Meta elsewhere = new Meta(meta.id(), meta.clientOrderId(), AccountId.parse("kraken/other"), meta.instrument(),
                Origin.LIVE, 1, 1, 0);
        assertThat(machine.apply(RenamedEvent.of(news.canceled(), elsewhere))).isInstanceOf(ApplyResult.Refused.class);
        Fill fill = OrderNews.of(Orders.limit(Side.SELL, "2", "100")).fill("E1", "1", "100");
        assertThat(machine.apply(news.filled(fill))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("SELL").contains("BUY"));
        assertThat(order.snapshot()).isEqualTo(before);
    }

    @Test
    void aSecondBeginningIsKnownAndOneWithAnotherRequestRefused() {
        live();
        assertThat(machine.apply(news.initialized())).isEqualTo(new ApplyResult.Duplicate());
        assertThat(machine.apply(OrderNews.of(Orders.limit(Side.BUY, "3", "100")).initialized()))
                .isInstanceOf(ApplyResult.Refused.class);
    }

    @Test
    void anEventThatWasRefusedCountsWhenItsTimeComes() {
        OrderEvent accepted = news.accepted();
        assertThat(machine.apply(accepted)).isInstanceOf(ApplyResult.Refused.class);
        machine.apply(news.submitted());
        apply(accepted, OrderState.ACCEPTED);
    }

    private void live() {
        machine.apply(news.submitted());
        machine.apply(news.accepted());
    }

    private ApplyResult.Applied apply(OrderEvent event, OrderState expected) {
        ApplyResult result = machine.apply(event);
        assertThat(result).isInstanceOf(ApplyResult.Applied.class);
        ApplyResult.Applied applied = (ApplyResult.Applied) result;
        assertThat(applied.to()).isEqualTo(expected).isEqualTo(order.state());
        return applied;
    }

    private static Optional<Price> price(String price) {
        return Optional.of(Price.of(price));
    }

    private static Money money(String amount, String asset) {
        return new Money(new BigDecimal(amount), Asset.of(asset));
    }

    private static Fill withFees(Fill fill, Money... fees) {
        return new Fill(fill.executionId(), fill.clientOrderId(), fill.venueOrderId(), fill.account(),
                fill.instrument(),
                fill.side(), fill.price(), fill.quantity(), fill.liquidity(), List.of(fees), fill.tradeId(),
                fill.origin(), fill.eventTime(), fill.receiveTime());
    }
}
