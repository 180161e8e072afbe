package dev.colibri.api.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.spi.VenueException;

import static org.assertj.core.api.Assertions.assertThat;

/** What the venue answers when asked: all of it, or an error. */
interface OrderReportChecks extends TradingChecks {

    @Test
    @Check(74)
    default void openOrdersAreKnownAfterARestart() {
        TradingSession session = someOrders();
        session.restart();
        List<OrderReport> open = session.openOrders(session.everything());
        assertThat(Facts.ofOrders(open)).containsExactlyInAnyOrderElementsOf(Facts.ofOrders(
                session.venue().orders().stream().filter(OrderReport::isOpen).toList()));
        assertThat(open).hasSizeGreaterThan(1);
    }

    @Test
    @Check({51, 74})
    default void anOrderFromBeforeARestartCanBeCanceled() {
        TradingSession session = someOrders();
        session.restart();
        OrderRequest order = session.placed().getFirst();
        session.cancel(order);
        session.node().until("the end of the order",
                () -> session.truth(order).map(OrderReport::isOpen).equals(Optional.of(false)));
        session.untilTold(order, Canceled.class);
    }

    @Test
    @Check(74)
    default void endedOrdersAreKnownAfterARestart() {
        TradingSession session = someOrders();
        session.restart();
        List<OrderReport> closed = session.closedOrders(session.everything());
        assertThat(Facts.ofOrders(closed)).containsExactlyInAnyOrderElementsOf(Facts.ofOrders(
                session.venue().orders().stream().filter(order -> !order.isOpen()).toList()));
        assertThat(closed).hasSizeGreaterThan(1);
    }

    @Test
    @Check(75)
    default void fillsWithTheirFeesAreKnownAfterARestart() {
        TradingSession session = someOrders();
        session.restart();
        List<Fill> fills = session.fills(session.everything());
        assertThat(Facts.ofFills(fills)).isEqualTo(Facts.ofFills(session.venue().executions()));
        assertThat(fills).hasSizeGreaterThan(1);
    }

    @Test
    @Check(74)
    default void reportsAreOfTheInstrumentThatWasAskedFor() {
        TradingSession session = someOrders();
        VenueMarket other = session.venue().other();
        OrderRequest order = session.place(OrderDraft.limit(other.instrument(), Side.BUY, other.quantity(),
                other.resting(Side.BUY)));
        session.untilTold(order, Accepted.class);
        ReportQuery query = session.everything().of(other.instrument());
        assertThat(session.openOrders(query)).extracting(OrderReport::clientOrderId)
                .containsExactly(Optional.of(order.clientOrderId()));
        assertThat(session.fills(query)).isEmpty();
        assertThat(session.closedOrders(query)).isEmpty();
    }

    @Test
    @Check(75)
    default void reportsAreOfTheTimeThatWasAskedFor() {
        TradingSession session = someOrders();
        session.pass(Duration.ofMinutes(10));
        long since = session.now();
        session.pass(Duration.ofMinutes(10));
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        ReportQuery query = session.everything().since(EventTime.instant(since));
        assertThat(Facts.names(session.fills(query)))
                .isEqualTo(Facts.names(session.executions(order)));
        assertThat(session.closedOrders(query)).extracting(OrderReport::clientOrderId)
                .containsExactly(Optional.of(order.clientOrderId()));
    }

    @Test
    @Check({75, 209})
    default void reportsOfManyPagesAreWhole() {
        TradingSession session = manyFills();
        List<Fill> fills = session.fills(session.everything());
        assertThat(Facts.names(fills)).isEqualTo(Facts.names(session.venue().executions()));
        List<OrderReport> closed = session.closedOrders(session.everything());
        assertThat(closed).extracting(OrderReport::venueOrderId).containsExactlyInAnyOrderElementsOf(
                session.venue().orders().stream().map(OrderReport::venueOrderId).toList());
    }

    @Test
    @Check(209)
    default void aReportOfWhichAPageFailsIsAnError() {
        TradingSession session = manyFills();
        session.needs(ConnectorHarness.Feat.FAIL_REPORTS);
        session.venue().failReports(1);
        assertThat(session.askInVain(client -> client.fills(session.everything()))).as("the failure of the fills")
                .isInstanceOf(VenueException.class);
        session.venue().failReports(1);
        assertThat(session.askInVain(client -> client.closedOrders(session.everything())))
                .as("the failure of the ended orders").isInstanceOf(VenueException.class);
    }

    @Test
    @Check(89)
    default void anOrderIsFoundByOurIdAloneLivingOrEnded() {
        TradingSession session = someOrders();
        session.restart();
        for (OrderRequest order : session.placed()) {
            assertThat(found(session, order.clientOrderId()).map(Facts::of)).isEqualTo(
                    session.truth(order).map(Facts::of));
        }
        assertThat(found(session, new ClientOrderId("contractnoneknows0"))).isEmpty();
    }

    @Test
    @Check(210)
    default void anOrderThatCannotBeLookedForIsAnErrorAndNotAbsent() {
        TradingSession session = someOrders();
        session.needs(ConnectorHarness.Feat.FAIL_REPORTS);
        session.venue().failReports(0);
        assertThat(session.askInVain(client -> client.order(session.venue().account(),
                new ClientOrderId("contractnoneknows0")))).isInstanceOf(VenueException.class);
    }

    private static Optional<OrderReport> found(TradingSession session, ClientOrderId id) {
        return session.ask(client -> client.order(session.venue().account(), id));
    }

    /** Two orders that live, one of them partly filled, one that was filled and one that was canceled. */
    private TradingSession someOrders() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest untouched = session.place(session.resting(Side.SELL));
        OrderRequest partly = session.place(session.resting(Side.BUY));
        OrderRequest filled = session.place(session.taking(Side.BUY));
        OrderRequest canceled = session.place(session.resting(Side.BUY));
        for (OrderRequest order : List.of(untouched, partly, filled, canceled)) {
            session.untilTold(order, Accepted.class);
        }
        session.venue().fill(partly.clientOrderId(), session.market().half());
        session.cancel(canceled);
        session.untilTold(partly, Filled.class);
        session.untilTold(filled, Filled.class);
        session.untilTold(canceled, Canceled.class);
        return session;
    }

    private TradingSession manyFills() {
        TradingSession session = session();
        session.needs(ConnectorHarness.Feat.FOREIGN_ORDERS);
        List<VenueOrderId> orders = new ArrayList<>();
        for (int i = 0; i < 2 * session.venue().reportPage() + 1; i++) {
            VenueOrderId order = session.venue().foreignOrder(i % 2 == 0 ? Side.BUY : Side.SELL,
                    session.market().quarter());
            session.venue().foreignFill(order);
            session.pass(Duration.ofSeconds(1));
            orders.add(order);
        }
        session.venue().settle();
        return session;
    }
}
