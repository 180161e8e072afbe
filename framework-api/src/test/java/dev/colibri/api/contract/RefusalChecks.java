package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Denied;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** What the venue refuses by its definite word, and how a program can tell why. */
interface RefusalChecks extends TradingChecks {

    @Test
    @Check(61)
    default void aPostOnlyOrderThatWouldTakeIsRejectedForThat() {
        TradingSession session = session();
        session.needs(Feature.POST_ONLY);
        OrderRequest order = session.place(OrderDraft.limit(session.venue().instrument(), Side.BUY,
                session.market().quantity(), session.market().taking(Side.BUY)).postOnly());
        rejectedFor(session, order, Reason.Code.POST_ONLY_WOULD_TAKE);
    }

    @Test
    @Check(62)
    default void aReduceOnlyOrderWithoutPositionIsRejectedForThat() {
        TradingSession session = session();
        session.needs(Feature.REDUCE_ONLY);
        OrderRequest order = session.place(OrderDraft.market(session.venue().instrument(), Side.SELL,
                session.market().quantity()).reduceOnly());
        rejectedFor(session, order, Reason.Code.WOULD_NOT_REDUCE);
    }

    @Test
    @Check({79, 208})
    default void everyRefusalKeepsItsReasonAndTheVenuesWords() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        for (Reason.Code code : List.of(Reason.Code.INSUFFICIENT_FUNDS, Reason.Code.RATE_LIMIT,
                Reason.Code.MARKET_STATUS)) {
            session.venue().answerNext(Command.CREATE, new Answer.Refuse(code));
            OrderRequest order = session.place(session.resting(Side.BUY));
            rejectedFor(session, order, code);
            assertThat(session.only(order, Rejected.class).reason().text()).as("the venue's words").isNotBlank();
        }
    }

    @Test
    @Check(99)
    default void maintenanceIsShownAndRefusesOrdersForTheMarketsStatus() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.VENUE_STATUS);
        session.venue().venueStatus(VenueStatus.State.MAINTENANCE);
        session.node().until("the status to show the maintenance", () -> session.status().venue()
                == VenueStatus.State.MAINTENANCE);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.node().until("the end of the order", () -> session.state(order).state().isTerminal());
        assertThat(session.state(order).endReason().orElseThrow().code()).isEqualTo(Reason.Code.MARKET_STATUS);
        assertThat(session.truth(order)).isEmpty();
        session.venue().venueStatus(VenueStatus.State.ONLINE);
        session.node().until("the status to show its end", () -> session.status().venue()
                == VenueStatus.State.ONLINE);
        OrderRequest later = session.place(session.resting(Side.BUY));
        session.untilTold(later, Accepted.class);
    }

    @Test
    @Check(96)
    default void whenTheLimitOfOrdersIsUsedUpACancelStillPasses() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        int burst = session.venue().orderBurst();
        Assumptions.assumeTrue(burst > 0, "the venue limits no orders");
        List<OrderRequest> orders = new ArrayList<>();
        for (int i = 0; i < burst + 3; i++) {
            orders.add(session.order(session.resting(Side.BUY)));
        }
        session.node().run(() -> orders.forEach(session.client()::submit));
        session.venue().settle();
        OrderRequest first = orders.getFirst();
        session.untilTold(first, Accepted.class);
        long before = session.now();
        session.cancel(first);
        session.untilTold(first, Canceled.class);
        assertThat(session.now() - before).as("nanoseconds that the cancel took").isLessThan(1_000_000_000L);
        orders.forEach(order -> session.node().until("an outcome of " + order.clientOrderId(),
                () -> outcomes(session, order) > 0));
        for (OrderRequest order : orders) {
            if (session.state(order).state() != OrderState.CANCELED && session.told(order, Accepted.class).isEmpty()) {
                assertThat(session.state(order).endReason().orElseThrow().code()).isEqualTo(Reason.Code.RATE_LIMIT);
            }
        }
    }

    private static long outcomes(TradingSession session, OrderRequest order) {
        List<OrderEvent> told = session.sink().orders(order.clientOrderId());
        return told.stream().filter(event -> event instanceof Accepted || event instanceof Rejected
                || event instanceof Denied).count();
    }

    private static void rejectedFor(TradingSession session, OrderRequest order, Reason.Code code) {
        session.untilTold(order, Rejected.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Rejected.class);
        assertThat(session.only(order, Rejected.class).reason().code()).isEqualTo(code);
    }
}
