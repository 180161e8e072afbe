package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.contract.TradingVenueHarness.Delivery;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.PendingCancel;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.Capability;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever order the venue's words come in, the news of an order come in the order that they must have. */
interface OrderOfNewsChecks extends TradingChecks {

    @Test
    @Check(90)
    default void aFillThatComesBeforeTheAcceptanceIsToldAfterIt() {
        TradingSession session = unruly();
        session.venue().deliver(Delivery.FILLS_FIRST);
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        session.pass(Duration.ofSeconds(30));
        List<Class<?>> told = List.copyOf(session.sink().story(order.clientOrderId()));
        assertThat(told.indexOf(Accepted.class)).as("the acceptance in %s", told).isBetween(0,
                told.indexOf(Filled.class) - 1);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class);
    }

    @Test
    @Check(92)
    default void whatTheVenueTellsTwiceIsToldOnce() {
        TradingSession session = unruly();
        session.venue().deliver(Delivery.TWICE);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.venue().settle();
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.venue().settle();
        session.pass(Duration.ofMinutes(1));
        assertThat(Facts.names(session.sink().fills(order.clientOrderId()))).as("fills told")
                .isEqualTo(Facts.names(session.executions(order)));
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class,
                Filled.class);
    }

    @Test
    @Check(92)
    default void whatComesLateAndAllAtOnceIsToldInOrder() {
        TradingSession session = unruly();
        session.venue().deliver(Delivery.HELD);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.venue().fill(order.clientOrderId(), session.market().quarter());
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.venue().fill(order.clientOrderId(), session.market().quarter());
        session.venue().settle();
        session.venue().deliver(Delivery.IN_ORDER);
        session.node().until("the end of the order", () -> session.state(order).state().isTerminal());
        assertThat(Facts.names(session.sink().fills(order.clientOrderId()))).as("fills told")
                .isEqualTo(Facts.names(session.executions(order)));
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class,
                Filled.class, Filled.class);
    }

    @Test
    @Check(91)
    default void aFillThatWinsTheRaceAgainstACancelIsToldAndTheCancelRefused() {
        TradingSession session = unruly();
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.venue().deliver(Delivery.HELD);
        session.venue().fill(order.clientOrderId(), session.market().quantity());
        session.cancel(order);
        session.venue().deliver(Delivery.IN_ORDER);
        session.untilTold(order, Filled.class);
        session.pass(Duration.ofMinutes(2));
        assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
        assertThat(session.told(order, Canceled.class)).isEmpty();
        assertThat(session.told(order, CancelRejected.class)).as("refusals of the cancel").hasSizeLessThanOrEqualTo(1)
                .extracting(refused -> refused.reason().code()).isSubsetOf(Reason.Code.UNKNOWN_ORDER);
    }

    @Test
    @Check(91)
    default void aPartThatTradedBeforeTheCancelIsToldBeforeTheEnd() {
        TradingSession session = unruly();
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.venue().deliver(Delivery.HELD);
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.cancel(order);
        session.venue().deliver(Delivery.IN_ORDER);
        session.untilTold(order, Canceled.class);
        session.pass(Duration.ofMinutes(2));
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, PendingCancel.class,
                Filled.class, Canceled.class);
        assertThat(session.state(order).filled()).isEqualTo(session.market().half());
    }

    @Test
    @Check({91, 219})
    default void anOrderIsCanceledBeforeItsAcceptanceIsKnown() {
        TradingSession session = unruly();
        session.venue().deliver(Delivery.HELD);
        session.venue().answerNext(Command.CREATE, new Answer.AnswerLate(Duration.ofSeconds(2)));
        OrderRequest order = session.place(session.resting(Side.SELL));
        assertThat(session.story(order)).containsExactly(Submitted.class);
        session.cancel(order);
        session.venue().deliver(Delivery.IN_ORDER);
        session.untilTold(order, Canceled.class);
        session.pass(Duration.ofMinutes(1));
        assertThat(session.story(order).getLast()).as("the last of %s", session.story(order))
                .isEqualTo(Canceled.class);
        assertThat(session.told(order, CancelRejected.class)).isEmpty();
        assertThat(session.truth(order).orElseThrow().isOpen()).isFalse();
    }

    @Test
    @Check(211)
    default void aFillOfAnEndedOrderIsNotDropped() {
        TradingSession session = unruly();
        session.needs(ConnectorHarness.Feat.FILL_TOO_MUCH);
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.cancel(order);
        session.untilTold(order, Canceled.class);
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.untilTold(order, Filled.class);
        assertThat(session.state(order).state()).isEqualTo(OrderState.CANCELED);
        assertThat(session.state(order).filled()).isEqualTo(session.market().half());
    }

    @Test
    @Check(211)
    default void aFillOfMoreThanWasOrderedIsNotDropped() {
        TradingSession session = unruly();
        session.needs(ConnectorHarness.Feat.FILL_TOO_MUCH);
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.venue().fill(order.clientOrderId(), session.market().quantity());
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.node().until("both fills", () -> session.told(order, Filled.class).size() == 2);
        assertThat(session.sink().fills(order.clientOrderId()).stream().map(Fill::quantity))
                .containsExactly(session.market().quantity(), session.market().half());
    }

    @Test
    @Check({90, 92})
    default void anAnswerThatComesAfterEverythingChangesNothing() {
        TradingSession session = unruly();
        session.venue().answerNext(Command.CREATE, new Answer.AnswerLate(Duration.ofSeconds(2)));
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        session.pass(Duration.ofMinutes(2));
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class);
        assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
    }

    private TradingSession unruly() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.BAD_DELIVERY);
        return session;
    }
}
