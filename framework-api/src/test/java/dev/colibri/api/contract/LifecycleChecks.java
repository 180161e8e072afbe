package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

/** From connecting to closing: one thread, true times, and nothing left behind. */
interface LifecycleChecks extends MarketChecks {

    @Test
    @Check(21)
    default void nothingFollowsAndNothingIsLeftAfterClosing() {
        MarketSession session = session();
        List<Subscription> streams = session.declaredStreams();
        streams.forEach(session::live);
        streams.forEach(session::beat);
        session.node().await(session.node().call(session.connection()::close));
        int mark = session.sink().mark();
        session.venue().settle();
        assertThat(session.venue().openLinks()).as("links left open").isZero();
        assertThat(session.venue().streams()).as("streams left at the venue").isEmpty();
        assertThat(session.node().activeTimers()).as("timers left running").isZero();
        streams.forEach(session::beat);
        session.node().advance(Duration.ofMinutes(2));
        assertThat(session.sink().eventsSince(mark)).as("events after closing").isEmpty();
        assertThat(status(session).state()).isEqualTo(ConnectionStatus.State.CLOSED);
    }

    @Test
    @Check(21)
    default void closingAgainGivesTheFirstAnswer() {
        MarketSession session = session();
        session.node().await(session.node().call(session.connection()::close));
        session.node().await(session.node().call(session.connection()::close));
        assertThat(session.venue().openLinks()).isZero();
    }

    @Test
    @Check(119)
    default void everythingComesOnTheEventLoopInTheOrderOfItsArrival() {
        MarketSession session = session();
        List<Subscription> streams = session.declaredStreams();
        for (int round = 0; round < 3; round++) {
            streams.forEach(round == 0 ? session::live : session::beat);
            session.venue().settle();
        }
        assertThat(session.sink().threads()).as("threads that brought events")
                .containsExactly(session.node().call(Thread::currentThread));
        List<MarketEvent> events = session.sink().events();
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).receiveTime()).as("receive time of %s, after %s", events.get(i), events.get(i - 1))
                    .isGreaterThanOrEqualTo(events.get(i - 1).receiveTime());
        }
    }

    @Test
    @Check(109)
    default void eventTimesAreTheVenuesAndReceiveTimesOurs() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        Subscription stream = new Subscription.Trades(session.instrument());
        session.live(stream);
        int mark = session.sink().mark();
        long before = session.node().call(() -> session.node().clock().nanos());
        VenueTrade trade = session.trade(Side.BUY, 1);
        session.node().until("the trade", () -> !session.told(stream, mark).isEmpty());
        long after = session.node().call(() -> session.node().clock().nanos());
        Trade told = session.told(Trade.class, mark).getFirst();
        assertThat(told.eventTime()).as("event time").isEqualTo(trade.time());
        assertThat(told.receiveTime()).as("receive time").isBetween(before, after);
    }

    @Test
    @Check(124)
    default void theStatusListsEveryStreamWithItsHealth() {
        MarketSession session = session();
        assertThat(status(session).state()).isEqualTo(ConnectionStatus.State.READY);
        assertThat(status(session).connectedSince()).isPresent();
        List<Subscription> streams = session.declaredStreams();
        streams.forEach(session::live);
        assertThat(status(session).streams()).extracting(StreamHealth::subscription)
                .containsExactlyInAnyOrderElementsOf(streams);
        assertThat(status(session).streams()).extracting(StreamHealth::state).containsOnly(State.LIVE);
        assertThat(status(session).lastMessageTime()).isPresent();
    }

    @Test
    @Check(125)
    default void aVenueThatIsAwayIsToldWhenConnectingForDataAndCanBeTriedAgain() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        session.node().await(session.node().call(session.connection()::close));
        session.venue().linkDown();
        Connection connection = session.node().call(session.venue()::open);
        failsToConnect(session.venue(), connection);
        session.venue().linkUp();
        session.node().await(session.node().call(connection::connect));
        assertThat(session.node().call(connection::status).state()).isEqualTo(ConnectionStatus.State.READY);
        session.node().await(session.node().call(connection::close));
    }

    /** A connection says that it cannot reach the venue, and leaves nothing behind. */
    static void failsToConnect(ConnectorHarness venue, Connection connection) {
        Throwable failure = venue.node().awaitFailure(venue.node().call(connection::connect));
        assertThat(failure).isInstanceOfSatisfying(VenueException.class, away -> {
            assertThat(away.category()).isEqualTo(VenueException.Category.NETWORK);
            assertThat(away.advice()).isIn(VenueException.Advice.RETRY, VenueException.Advice.RETRY_LATER);
        });
        venue.settle();
        assertThat(venue.node().call(connection::status).state()).isEqualTo(ConnectionStatus.State.FAILED);
        assertThat(venue.openLinks()).as("links left open").isZero();
        assertThat(venue.node().activeTimers()).as("timers left running").isZero();
    }

    @Test
    @Check(126)
    default void requestsAreAnsweredBeforeConnecting() {
        MarketSession session = session();
        TestNode node = session.node();
        node.await(node.call(session.connection()::close));
        Connection opened = node.call(session.venue()::open);
        node.await(node.call(opened.instruments()::loadAll));
        DataClient data = opened.data().orElseThrow();
        InstrumentId of = session.instrument();
        if (session.declares(Feature.BOOK_REQUEST)) {
            assertThat(node.await(node.call(() -> data.book(of, 1))).instrument()).isEqualTo(of);
        }
        if (session.declares(Feature.TICKER_REQUEST)) {
            assertThat(node.await(node.call(() -> data.ticker(of))).instrument()).isEqualTo(of);
        }
        if (session.declares(Feature.TRADE_HISTORY)) {
            assertThat(node.await(node.call(() -> data.trades(of, HistoryRange.newest(1))))).hasSizeLessThan(2);
        }
        assertThat(node.await(node.call(opened::diagnose))).isNotNull();
        node.await(node.call(opened::close));
    }

    private static ConnectionStatus status(MarketSession session) {
        return session.node().call(() -> session.connection().status());
    }
}
