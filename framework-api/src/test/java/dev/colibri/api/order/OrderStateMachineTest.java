package dev.colibri.api.order;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** Doubts, commands over commands, triggers, and words that cannot be true. */
class OrderStateMachineTest {
    private final ToldOrder told = new ToldOrder(Orders.limit());
    private final OrderNews news = told.news();
    private final OrderStateMachine machine = told.machine();
    private final Order order = machine.order();

    @Test
    void anAcknowledgementThatComesLateStillTeachesTheVenuesName() {
        machine.apply(news.submitted());
        told.apply(news.amended("3"), OrderState.ACCEPTED);
        assertThat(order.venueOrderId()).isEmpty();

        told.apply(news.accepted(), OrderState.ACCEPTED);
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
    }

    @Test
    void anAcknowledgementUnderAnotherNameIsRefused() {
        told.live();
        OrderEvent.Accepted other = new OrderEvent.Accepted(RenamedEvent.of(news.accepted(), new EventId("x")).meta(),
                new VenueOrderId("OTHER"));
        assertThat(machine.apply(other)).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("OTHER").contains(news.venueOrderId().value()));
    }

    @Test
    void aDoubtedCreateIsSettledByAnyEvidenceOfLife() {
        for (OrderEvent evidence : List.of(news.accepted(), news.filled("E1", "0.5", "100"), news.canceled(),
                news.expired(), news.completed(), news.rejected(), news.amended("2"))) {
            OrderStateMachine doubted =
                    OrderNews.machine(order.request(), news.submitted(), news.inDoubt(Command.CREATE));
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
        told.live();
        assertThat(machine.apply(news.inDoubt(Command.CREATE))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.state()).isEqualTo(OrderState.ACCEPTED);
    }

    @Test
    void aCancelInDoubtOverACreateInDoubtLeavesWithItsOwnAnswer() {
        machine.apply(news.submitted());
        machine.apply(news.inDoubt(Command.CREATE));
        told.apply(news.pendingCancel(), OrderState.IN_DOUBT);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_CANCEL);
        told.apply(news.inDoubt(Command.CANCEL), OrderState.IN_DOUBT);
        assertThat(order.doubts()).containsExactly(Command.CREATE, Command.CANCEL);

        told.apply(news.accepted(), OrderState.IN_DOUBT);
        assertThat(order.doubts()).containsExactly(Command.CANCEL);
        told.apply(news.cancelRejected(), OrderState.ACCEPTED);
    }

    @Test
    void anAmendInDoubtOutlivesAFillAndEndsWithTheOrder() {
        told.live();
        machine.apply(news.pendingAmendPrice("99"));
        told.apply(news.inDoubt(Command.AMEND), OrderState.IN_DOUBT);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_AMEND);
        told.apply(news.filled("E1", "0.5", "100"), OrderState.IN_DOUBT);
        assertThat(order.ownState()).isEqualTo(OrderState.PARTIALLY_FILLED);
        told.apply(news.filled("E2", "1.5", "100"), OrderState.FILLED);

        assertThat(order.doubts()).isEmpty();
        assertThat(order.pendingAmend()).isEmpty();
    }

    @Test
    void aCancelOverAnAmendGoesBackToTheAmend() {
        told.live();
        machine.apply(news.pendingAmendPrice("99"));
        told.apply(news.pendingCancel(), OrderState.PENDING_CANCEL);
        assertThat(order.beneath()).isEqualTo(OrderState.PENDING_AMEND);
        told.apply(news.cancelRejected(), OrderState.PENDING_AMEND);
        told.apply(news.amended("2"), OrderState.ACCEPTED);
    }

    @Test
    void aCancelConfirmedWhileAnAmendIsUnderWayEndsBoth() {
        told.live();
        machine.apply(news.pendingAmendPrice("99"));
        machine.apply(news.pendingCancel());
        told.apply(news.canceled(), OrderState.CANCELED);

        assertThat(order.pendingAmend()).isEmpty();
        assertThat(order.endReason()).map(Reason::code).contains(Reason.Code.USER_REQUEST);
        told.apply(news.amendRejected(), OrderState.CANCELED);
    }

    @Test
    void aTriggerFiresBeneathACancel() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews words = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, words.submitted(), words.accepted(), words.pendingCancel());
        waiting.apply(words.triggered());

        assertThat(waiting.order().state()).isEqualTo(OrderState.PENDING_CANCEL);
        assertThat(waiting.order().beneath()).isEqualTo(OrderState.TRIGGERED);
        assertThat(waiting.order().hasTriggered()).isTrue();
    }

    @Test
    void anEmulatedStopTellsItsTriggerBeforeItIsSent() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews words = OrderNews.of(stop);
        OrderStateMachine held = OrderNews.machine(stop, words.emulated());
        held.apply(words.triggered());
        assertThat(held.order().state()).isEqualTo(OrderState.EMULATED);
        assertThat(held.order().exposure().isZero()).isTrue();
        held.apply(words.submitted());
        held.apply(words.accepted());

        assertThat(held.order().state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(held.order().hasTriggered()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(OrderType.class)
    void whatTradedOfAWaitingOrderHasTriggered(OrderType type) {
        OrderRequest request = Orders.of(type);
        OrderNews words = OrderNews.of(request);
        OrderStateMachine filled = OrderNews.machine(request, words.submitted(), words.accepted(),
                words.filled("E1", "0.5", "100"));
        OrderStateMachine completed = OrderNews.machine(request, words.submitted(), words.completed());
        OrderStateMachine waiting = OrderNews.machine(request, words.submitted(), words.accepted(), words.canceled());

        assertThat(filled.order().hasTriggered()).as("filled").isEqualTo(type.isTriggered());
        assertThat(completed.order().hasTriggered()).as("completed").isEqualTo(type.isTriggered());
        assertThat(waiting.order().hasTriggered()).as("canceled").isFalse();
    }

    @Test
    void aTriggerThatIsToldAfterItsFillIsKnown() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews words = OrderNews.of(stop);
        OrderStateMachine machine = OrderNews.machine(stop, words.submitted(), words.accepted(),
                words.filled("E1", "0.5", "100"));

        assertThat(machine.apply(words.triggered())).isEqualTo(new ApplyResult.Duplicate());
        assertThat(machine.order().hasTriggered()).isTrue();
    }

    @Test
    void aStopThatBecomesAMarketOrderHasNoTriggeredState() {
        OrderRequest stop = Orders.of(OrderType.STOP_MARKET);
        OrderNews words = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, words.submitted(), words.accepted());

        assertThat(waiting.apply(words.triggered())).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("STOP_MARKET").contains("ACCEPTED"));
    }

    @Test
    void aCancelRefusedAfterTheEndIsToldAndChangesNothing() {
        told.live();
        machine.apply(news.canceled());
        ApplyResult.Applied refused = told.apply(news.cancelRejected(), OrderState.CANCELED);
        assertThat(refused.from()).isEqualTo(OrderState.CANCELED);
    }

    @Test
    void theEventOfAnotherOrderAccountOrSideIsRefused() {
        told.live();
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
        told.live();
        assertThat(machine.apply(news.initialized())).isEqualTo(new ApplyResult.Duplicate());
        assertThat(machine.apply(OrderNews.of(Orders.limit(Side.BUY, "3", "100")).initialized()))
                .isInstanceOf(ApplyResult.Refused.class);
    }

    @Test
    void anEventThatWasRefusedCountsWhenItsTimeComes() {
        OrderEvent accepted = news.accepted();
        assertThat(machine.apply(accepted)).isInstanceOf(ApplyResult.Refused.class);
        machine.apply(news.submitted());
        told.apply(accepted, OrderState.ACCEPTED);
    }
}
