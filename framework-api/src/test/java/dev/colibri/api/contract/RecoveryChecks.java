package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.testing.ExecutionNews;

import static org.assertj.core.api.Assertions.assertThat;

/** What happened while we did not look, what the venue did unasked, and what others did with the same key. */
interface RecoveryChecks extends TradingChecks {

    @Test
    @Check(84)
    default void fillsDuringABreakAreRecoveredOnceEachAndInOrder() {
        TradingSession session = breaking();
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.whileTheLinkIsDown(() -> {
            session.venue().fill(order.clientOrderId(), session.market().quarter());
            session.venue().fill(order.clientOrderId(), session.market().half());
        });
        session.node().until("the fills", () -> session.told(order, Filled.class).size() >= 2);
        session.venue().fill(order.clientOrderId(), session.market().quarter());
        session.node().until("the end", () -> session.state(order).state() == OrderState.FILLED);
        session.pass(Duration.ofMinutes(2));
        List<Fill> fills = session.sink().fills(order.clientOrderId());
        assertThat(Facts.names(fills)).isEqualTo(Facts.names(session.executions(order)));
        assertThat(fills.stream().map(Fill::origin)).containsExactly(Origin.RECOVERED, Origin.RECOVERED, Origin.LIVE);
        assertThat(session.told(order, Filled.class).stream().map(OrderEvent::meta).map(meta -> meta.origin()))
                .containsExactly(Origin.RECOVERED, Origin.RECOVERED, Origin.LIVE);
    }

    @Test
    @Check(84)
    default void anEndDuringABreakIsRecovered() {
        TradingSession session = breaking();
        session.needs(ConnectorHarness.Feat.END_ORDERS);
        OrderRequest order = session.place(session.resting(Side.BUY));
        OrderRequest other = session.place(session.resting(Side.SELL));
        session.untilTold(other, Accepted.class);
        session.whileTheLinkIsDown(() -> {
            session.venue().fill(order.clientOrderId(), session.market().half());
            session.venue().cancel(order.clientOrderId(), Reason.Code.VENUE);
        });
        session.untilTold(order, Canceled.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class,
                Canceled.class);
        assertThat(session.only(order, Canceled.class).meta().origin()).isEqualTo(Origin.RECOVERED);
        assertThat(session.state(other).state()).isEqualTo(OrderState.ACCEPTED);
    }

    @Test
    @Check(84)
    default void afterABreakTheAccountsStreamGoesOn() {
        TradingSession session = breaking();
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.whileTheLinkIsDown(() -> {});
        session.venue().fill(order.clientOrderId(), session.market().quantity());
        session.untilTold(order, Filled.class);
        assertThat(session.only(order, Filled.class).meta().origin()).isEqualTo(Origin.LIVE);
        OrderRequest next = session.place(session.resting(Side.BUY));
        session.untilTold(next, Accepted.class);
    }

    @Test
    @Check(206)
    default void anOrderThatTheVenueEndsIsCanceledForTheVenuesReason() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.END_ORDERS);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.venue().cancel(order.clientOrderId(), Reason.Code.SELF_TRADE);
        session.untilTold(order, Canceled.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Canceled.class);
        assertThat(session.only(order, Canceled.class).reason().code()).isEqualTo(Reason.Code.SELF_TRADE);
    }

    @Test
    @Check(207)
    default void theDeadMansSwitchIsRecognised() {
        TradingSession session = session();
        session.needs(Capability.Feature.DEAD_MAN_SWITCH);
        session.needs(ConnectorHarness.Feat.DEAD_MAN);
        OrderRequest bid = session.place(session.resting(Side.BUY));
        OrderRequest ask = session.place(session.resting(Side.SELL));
        session.untilTold(ask, Accepted.class);
        session.venue().fireDeadMan();
        for (OrderRequest order : List.of(bid, ask)) {
            session.untilTold(order, Canceled.class);
            assertThat(session.only(order, Canceled.class).reason().code()).isEqualTo(Reason.Code.DEAD_MAN);
        }
        session.node().until("the news of the switch", () -> session.sink().accounts().stream()
                .anyMatch(AccountEvent.DeadManFired.class::isInstance));
        session.venue().settle();
        assertThat(session.sink().accounts().stream().filter(AccountEvent.DeadManFired.class::isInstance)).hasSize(1);
    }

    @Test
    @Check(204)
    default void foreignOrdersAndTheirFillsAreToldAsForeign() {
        TradingSession session = session();
        session.needs(ConnectorHarness.Feat.FOREIGN_ORDERS);
        OrderRequest own = session.place(session.resting(Side.SELL));
        session.untilTold(own, Accepted.class);
        VenueOrderId foreign = session.venue().foreignOrder(Side.SELL, session.market().quantity());
        session.node().until("the foreign order", () -> told(session, foreign));
        session.venue().foreignFill(foreign);
        session.node().until("the foreign fill", () -> !session.sink().foreignFills().isEmpty());
        session.pass(Duration.ofMinutes(2));
        assertThat(Facts.names(session.sink().foreignFills())).as("foreign fills").isEqualTo(
                Facts.names(session.venue().executions()));
        assertThat(session.sink().foreignOrders()).as("foreign orders").extracting(OrderReport::venueOrderId)
                .containsOnly(foreign);
        assertThat(session.sink().foreignOrders()).allMatch(order -> order.account().isExternal());
        assertThat(session.sink().orders()).extracting(event -> event.meta().clientOrderId())
                .containsOnly(own.clientOrderId());
        assertThat(session.state(own).state()).isEqualTo(OrderState.ACCEPTED);
    }

    @Test
    @Check({90, 204})
    default void ownOrdersAreNeverToldAsForeign() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.venue().deliver(TradingVenueHarness.Delivery.FILLS_FIRST);
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        session.pass(Duration.ofMinutes(2));
        assertThat(session.sink().all()).noneMatch(ExecutionNews.OfForeignFill.class::isInstance)
                .noneMatch(ExecutionNews.OfForeignOrder.class::isInstance);
        assertThat(session.received(Command.CREATE, order)).isOne();
    }

    private TradingSession breaking() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        return session;
    }

    private static boolean told(TradingSession session, VenueOrderId foreign) {
        return session.sink().foreignOrders().stream().anyMatch(order -> order.venueOrderId().equals(foreign));
    }
}
