package dev.colibri.api.order;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** What new terms do to an order. */
class OrderAmendTest {
    private final ToldOrder told = new ToldOrder(Orders.limit());
    private final OrderNews news = told.news();
    private final OrderStateMachine machine = told.machine();
    private final Order order = machine.order();

    @Test
    void anAmendChangesTheTermsAndTheOrderGoesBackToWhereItStood() {
        told.live();
        machine.apply(news.filled("E1", "0.5", "100"));
        told.apply(news.pendingAmendPrice("99"), OrderState.PENDING_AMEND);
        assertThat(order.beneath()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.pendingAmend()).isPresent();
        told.apply(news.amended("3", price("99"), Optional.empty()), OrderState.PARTIALLY_FILLED);

        assertThat(order.pendingAmend()).isEmpty();
        assertThat(order.quantity()).isEqualTo(Quantity.of("3"));
        assertThat(order.leaves()).isEqualTo(Quantity.of("2.5"));
        assertThat(order.limitPrice()).isEqualTo(price("99"));
        assertThat(order.terms()).isEqualTo(new OrderTerms.Limit(Price.of("99")));
        assertThat(order.request().size().amount()).as("what was asked for").isEqualTo(Quantity.of("2"));
    }

    @Test
    void anAmendToWhatHasFilledEndsTheOrderWhenTheVenueSaysHow() {
        told.live();
        machine.apply(news.filled("E1", "0.5", "100"));
        machine.apply(news.pendingAmend("0.4"));
        told.apply(news.amended("0.5"), OrderState.PARTIALLY_FILLED);
        assertThat(order.leaves().isZero()).isTrue();
        assertThat(order.exposure().isZero()).isTrue();

        told.apply(news.canceled(), OrderState.CANCELED);
    }

    @Test
    void anAmendToMoreKeepsAFullOrderOpenUntilItIsAnswered() {
        told.live();
        machine.apply(news.pendingAmend("3"));
        assertThat(order.exposure()).isEqualTo(Quantity.of("3"));
        told.apply(news.filled("E1", "2", "100"), OrderState.PENDING_AMEND);
        assertThat(order.ownState()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.exposure()).isEqualTo(Quantity.of("1"));

        told.apply(news.amended("3"), OrderState.PARTIALLY_FILLED);
        told.apply(news.filled("E2", "1", "100"), OrderState.FILLED);
    }

    @Test
    void anAmendToMoreRefusedLeavesAFullOrderFilled() {
        told.live();
        machine.apply(news.pendingAmend("3"));
        machine.apply(news.filled("E1", "2", "100"));
        ApplyResult.Applied refused = told.apply(news.amendRejected(), OrderState.FILLED);
        assertThat(refused.alarms()).isEmpty();
    }

    @Test
    void fillsThatReachTheGreaterTotalFillTheOrderBeforeTheAmendIsTold() {
        told.live();
        machine.apply(news.pendingAmend("3"));
        assertThat(told.apply(news.filled("E1", "3", "100"), OrderState.FILLED).alarms()).isEmpty();
        assertThat(order.pendingAmend()).isEmpty();
    }

    @Test
    void anAmendToldOfAFilledOrderThatLeavesMoreToFillIsRefused() {
        told.live();
        machine.apply(news.filled("E1", "2", "100"));

        assertThat(machine.apply(news.amended("2"))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(machine.apply(news.amended("5"))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("total of 5"));
    }

    @Test
    void aSecondAmendWhileOneIsUnderWayIsRefused() {
        told.live();
        machine.apply(news.pendingAmendPrice("99"));
        assertThat(machine.apply(news.pendingAmendPrice("98"))).isInstanceOf(ApplyResult.Refused.class);
    }

    @Test
    void aTriggerThatTrailsAnswersNoAmend() {
        OrderRequest trailing = Orders.of(OrderType.TRAILING_STOP_MARKET);
        OrderNews words = OrderNews.of(trailing);
        OrderStateMachine waiting =
                OrderNews.machine(trailing, words.submitted(), words.accepted(), words.pendingAmend("1"));
        waiting.apply(words.restated("2", price("105")));

        assertThat(waiting.order().state()).isEqualTo(OrderState.PENDING_AMEND);
        assertThat(waiting.order().triggerPrice()).isEqualTo(price("105"));
        assertThat(waiting.order().terms()).as("the distance stays").isEqualTo(trailing.terms());
    }

    @Test
    void anAmendOfAStopMovesTriggerAndLimitAndKeepsWhatIsNotSaid() {
        OrderRequest stop = Orders.of(OrderType.STOP_LIMIT);
        OrderNews words = OrderNews.of(stop);
        OrderStateMachine waiting = OrderNews.machine(stop, words.submitted(), words.accepted());
        waiting.apply(words.amended("2", Optional.empty(), price("120")));

        assertThat(waiting.order().terms()).isEqualTo(
                new OrderTerms.StopLimit(Trigger.at(Price.of("120")), PriceSpec.at(Price.of("100"))));
        assertThat(waiting.order().triggerPrice()).isEqualTo(price("120"));
        assertThat(waiting.order().limitPrice()).isEqualTo(price("100"));
    }

    @Test
    void anOrderThatTheVenueReplacedKeepsBothItsNames() {
        told.live();
        VenueOrderId next = new VenueOrderId("NEXT");
        OrderEvent.Amended amended = news.amended("2");
        machine.apply(new OrderEvent.Amended(amended.meta(), amended.quantity(), amended.limitPrice(),
                amended.triggerPrice(), Optional.of(next)));

        assertThat(order.venueOrderId()).contains(next);
        assertThat(order.venueOrderIds()).containsExactly(news.venueOrderId(), next);
        assertThat(machine.apply(RenamedEvent.of(news.accepted(), new EventId("again"))))
                .isEqualTo(new ApplyResult.Duplicate());
    }

    private static Optional<Price> price(String price) {
        return Optional.of(Price.of(price));
    }
}
