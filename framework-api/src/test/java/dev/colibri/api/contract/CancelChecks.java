package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.PendingCancel;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Ending orders, and no others. */
interface CancelChecks extends TradingChecks {

    @Test
    @Check({49, 51})
    default void anOrderIsCanceledAndOnlyThatOne() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest order = session.place(session.resting(Side.BUY));
        OrderRequest neighbour = session.place(session.resting(Side.BUY));
        session.untilTold(neighbour, Accepted.class);
        session.cancel(order);
        session.untilTold(order, Canceled.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, PendingCancel.class,
                Canceled.class);
        assertThat(session.only(order, Canceled.class).reason().code()).isEqualTo(Reason.Code.USER_REQUEST);
        assertThat(session.state(neighbour).state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(session.truth(neighbour)).map(OrderReport::isOpen).contains(true);
    }

    @Test
    @Check(53)
    default void cancelingACanceledOrderIsRefusedWithTheReason() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.cancel(order);
        session.untilTold(order, Canceled.class);
        session.cancel(order);
        session.untilTold(order, CancelRejected.class);
        assertThat(session.only(order, CancelRejected.class).reason().code()).isEqualTo(Reason.Code.UNKNOWN_ORDER);
        assertThat(session.state(order).state()).isEqualTo(OrderState.CANCELED);
    }

    @Test
    @Check(53)
    default void cancelingAnOrderThatNeverWasIsRefused() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest order = session.order(session.resting(Side.SELL));
        session.cancel(order);
        session.untilTold(order, CancelRejected.class);
        assertThat(session.only(order, CancelRejected.class).reason().code()).isEqualTo(Reason.Code.UNKNOWN_ORDER);
    }

    @Test
    @Check(50)
    default void cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders() {
        TradingSession session = session();
        session.needs(Feature.CANCEL_ALL);
        List<OrderRequest> orders = placeEverywhere(session);
        cancelAll(session, CancelAllRequest.of(session.venue().account()), orders,
                order -> order.account().equals(session.venue().account()));
    }

    @Test
    @Check(50)
    default void cancelingAllOfAnInstrumentLeavesTheOthers() {
        TradingSession session = session();
        session.needs(Feature.CANCEL_ALL);
        List<OrderRequest> orders = placeEverywhere(session);
        cancelAll(session, CancelAllRequest.of(session.venue().account(), session.venue().instrument()), orders,
                order -> order.account().equals(session.venue().account())
                        && order.instrument().equals(session.venue().instrument()));
    }

    @Test
    @Check(50)
    default void cancelingAllOfASideLeavesTheOther() {
        TradingSession session = session();
        session.needs(Feature.CANCEL_ALL);
        List<OrderRequest> orders = placeEverywhere(session);
        cancelAll(session,
                new CancelAllRequest(session.venue().account(), Optional.of(session.venue().instrument()),
                        Optional.of(Side.SELL)),
                orders, order -> order.account().equals(session.venue().account())
                        && order.instrument().equals(session.venue().instrument()) && order.side() == Side.SELL);
    }

    private static List<OrderRequest> placeEverywhere(TradingSession session) {
        List<OrderRequest> orders = new ArrayList<>();
        VenueMarket other = session.venue().other();
        for (Side side : Side.values()) {
            orders.add(session.place(session.resting(side)));
            orders.add(session.place(OrderDraft.limit(other.instrument(), side, other.quantity(),
                    other.resting(side))));
            OrderRequest elsewhere = session.elsewhere(session.resting(side));
            session.submit(elsewhere);
            orders.add(elsewhere);
        }
        orders.forEach(order -> session.untilTold(order, Accepted.class));
        return orders;
    }

    private static void cancelAll(TradingSession session, CancelAllRequest request, List<OrderRequest> orders,
            Predicate<OrderRequest> meant) {
        boolean company = session.venue().excuse(ConnectorHarness.Feat.FOREIGN_ORDERS).isEmpty();
        Optional<VenueOrderId> foreign = company
                ? Optional.of(session.venue().foreignOrder(Side.SELL, session.market().quantity())) : Optional.empty();
        session.venue().settle();
        session.cancelAll(request);
        for (OrderRequest order : orders) {
            if (meant.test(order)) {
                session.untilTold(order, Canceled.class);
                assertThat(session.only(order, Canceled.class).reason().code()).isEqualTo(Reason.Code.USER_REQUEST);
            }
        }
        session.venue().settle();
        for (OrderRequest order : orders) {
            OrderState expected = meant.test(order) ? OrderState.CANCELED : OrderState.ACCEPTED;
            assertThat(session.state(order).state()).as("%s %s of %s", order.side(), order.instrument(),
                    order.account()).isEqualTo(expected);
            assertThat(session.truth(order)).map(OrderReport::isOpen).contains(expected == OrderState.ACCEPTED);
        }
        foreign.ifPresent(id -> assertThat(session.venue().orders().stream()
                .filter(row -> row.venueOrderId().equals(id)).map(OrderReport::isOpen)).as("the foreign order lives")
                .containsExactly(true));
        assertThat(session.venue().received(Command.CREATE)).hasSize(orders.size());
    }
}
