package dev.colibri.api.contract;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Side;
import dev.colibri.api.order.ApplyResult;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.Order;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.testing.ExecutionNews;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From connecting to closing: how news come, whatever they tell. They come on the event loop, one after another and
 * never inside a command's call, and each is named by {@link EventIds} after its evidence, so that after a restart the
 * same evidence is the same news.
 */
interface ExecutionLifecycleChecks extends TradingChecks {

    @Test
    @Check(119)
    default void newsComeOnTheEventLoop() {
        TradingSession session = aBusyDay();
        assertThat(session.sink().threads()).as("threads that brought news")
                .containsExactly(session.node().call(Thread::currentThread));
    }

    @Test
    @Check(201)
    default void noNewsComesBeforeTheCommandHasReturned() {
        TradingSession session = aBusyDay();
        session.cancelAll(CancelAllRequest.of(session.venue().account()));
        session.submitBatch(List.of(session.order(session.resting(Side.BUY)),
                session.order(session.resting(Side.SELL))));
        OrderRequest denied = session.place(unknownOptions(session));
        session.untilTold(denied, OrderEvent.Denied.class);
        assertThat(session.answeredWithin()).as("news that came inside a command").isZero();
    }

    @Test
    @Check(119)
    default void receiveTimesNeverGoBack() {
        TradingSession session = aBusyDay();
        long last = 0;
        for (OrderEvent event : session.sink().orders()) {
            assertThat(event.meta().receiveTime()).as("receive time of %s", event).isBetween(last, session.now());
            last = event.meta().receiveTime();
        }
    }

    @Test
    @Check(203)
    default void theStateMachineTakesEveryStoryAndTheSumsAgree() {
        TradingSession session = aBusyDay();
        for (OrderRequest order : session.placed()) {
            Order state = session.replay(order, result -> assertThat(result).as("news of %s", order.clientOrderId())
                    .isNotInstanceOf(ApplyResult.Refused.class));
            session.truth(order).ifPresent(truth -> {
                assertThat(state.filled()).as("filled").isEqualTo(truth.filled());
                assertThat(state.state()).isEqualTo(truth.state());
                assertThat(state.venueOrderId()).contains(truth.venueOrderId());
                assertThat(state.limitPrice()).isEqualTo(truth.terms().limitPrice());
            });
        }
    }

    @Test
    @Check(202)
    default void aPieceOfNewsIsNamedByItsEvidence() {
        TradingSession session = aBusyDay();
        Map<EventId, OrderEvent> byName = new LinkedHashMap<>();
        for (OrderRequest order : session.placed()) {
            for (OrderEvent event : session.sink().orders(order.clientOrderId())) {
                OrderEvent before = byName.putIfAbsent(event.meta().id(), event);
                assertThat(before == null || before.getClass() == event.getClass()).as("%s and %s have one name",
                        before, event).isTrue();
                named(event, session.state(order).venueOrderId().orElse(new VenueOrderId("none")));
            }
        }
    }

    @Test
    @Check(21)
    default void nothingIsToldAndNothingIsLeftAfterClosing() {
        TradingSession session = aBusyDay();
        OrderRequest open = session.place(session.resting(Side.BUY));
        session.untilTold(open, OrderEvent.Accepted.class);
        session.venue().answerNext(OrderEvent.Command.CREATE, new TradingVenueHarness.Answer.LoseCommand());
        session.place(session.resting(Side.BUY));
        session.node().await(session.node().call(session.connection()::close));
        int mark = session.sink().mark();
        session.venue().fill(open.clientOrderId(), session.market().quantity());
        session.venue().settle();
        session.pass(Duration.ofMinutes(5));
        List<ExecutionNews> news = session.sink().allSince(mark);
        assertThat(news).as("news after closing").isEmpty();
        assertThat(session.venue().openLinks()).as("links left open").isZero();
        assertThat(session.node().activeTimers()).as("timers left running").isZero();
    }

    @Test
    @Check(213)
    default void closingEndsNoOrders() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest open = session.place(session.resting(Side.BUY));
        session.untilTold(open, OrderEvent.Accepted.class);
        session.node().await(session.node().call(session.connection()::close));
        session.venue().settle();
        assertThat(session.truth(open).orElseThrow().isOpen()).isTrue();
    }

    @Test
    @Check(231)
    default void aVenueThatIsAwayIsToldWhenConnectingToTradeAndCanBeTriedAgain() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        session.venue().linkDown();
        session.reopen();
        LifecycleChecks.failsToConnect(session.venue(), session.connection());
        session.venue().linkUp();
        session.connect();
        assertThat(session.status().state()).isEqualTo(ConnectionStatus.State.READY);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, OrderEvent.Accepted.class);
    }

    private static void named(OrderEvent event, VenueOrderId venue) {
        ClientOrderId order = event.meta().clientOrderId();
        switch (event) {
            case OrderEvent.Denied denied -> expect(event, EventIds.denied(order));
            case OrderEvent.Submitted submitted -> expect(event, EventIds.submitted(order));
            case OrderEvent.Accepted accepted -> expect(event, EventIds.accepted(accepted.venueOrderId()));
            case OrderEvent.Rejected rejected -> expect(event, EventIds.rejected(order));
            case OrderEvent.Triggered triggered -> expect(event, EventIds.triggered(venue));
            case OrderEvent.Filled filled -> expect(event,
                    EventIds.filled(filled.fill().venueOrderId(), filled.fill().executionId()));
            case OrderEvent.Completed completed -> expect(event, EventIds.completed(venue));
            case OrderEvent.Canceled canceled -> expect(event, EventIds.canceled(venue));
            case OrderEvent.Expired expired -> expect(event, EventIds.expired(venue));
            case OrderEvent.Initialized initialized -> expect(event, EventIds.initialized(order));
            case OrderEvent.Emulated emulated -> expect(event, EventIds.emulated(order));
            case OrderEvent.InDoubt doubt -> numbered(event);
            case OrderEvent.PendingAmend pending -> numbered(event);
            case OrderEvent.Amended amended -> numbered(event);
            case OrderEvent.Restated restated -> numbered(event);
            case OrderEvent.AmendRejected rejected -> numbered(event);
            case OrderEvent.PendingCancel pending -> numbered(event);
            case OrderEvent.CancelRejected rejected -> numbered(event);
        }
    }

    /** What can happen again is named by a number or a time too, which only the connector knows. */
    private static void numbered(OrderEvent event) {
        assertThat(event.meta().id().value()).as("name of %s", event).contains(":");
    }

    private static void expect(OrderEvent event, EventId name) {
        assertThat(event.meta().id()).as("name of %s", event).isEqualTo(name);
    }

    private static OrderDraft unknownOptions(TradingSession session) {
        return OrderDraft.limit(session.venue().instrument(), Side.BUY,
                session.market().quantity(), session.market().resting(Side.BUY)).options(new DenialChecks.Foreign());
    }

    /** Of everything something. */
    private TradingSession aBusyDay() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.place(session.taking(Side.BUY));
        OrderRequest filling = session.place(session.resting(Side.BUY));
        OrderRequest canceled = session.place(session.resting(Side.SELL));
        session.venue().answerNext(OrderEvent.Command.CREATE,
                new TradingVenueHarness.Answer.Refuse(Reason.Code.INSUFFICIENT_FUNDS));
        session.place(session.resting(Side.SELL));
        if (session.declares(Capability.Feature.AMEND_LIMIT_PRICE)) {
            session.amend(filling, draft -> draft.limitPrice(session.market().resting(Side.BUY, 3)));
        }
        session.venue().fill(filling.clientOrderId(), session.market().half());
        session.venue().settle();
        session.venue().fill(filling.clientOrderId(), session.market().half());
        session.cancel(canceled);
        session.pass(Duration.ofSeconds(1));
        return session;
    }
}
