package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.testing.RecordedBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken, silent and damaged links: told, healed, and nothing made up. */
interface LinkChecks extends MarketChecks {

    @Test
    @Check(116)
    default void aBreakMakesEveryStreamStaleAndThenLiveAgain() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        List<Subscription> streams = session.declaredStreams();
        streams.forEach(session::live);
        int broken = session.sink().mark();
        session.venue().linkDown();
        streams.forEach(stream -> session.untilState(stream, State.STALE));
        session.venue().linkUp();
        session.node().until("a link", () -> session.venue().openLinks() > 0);
        session.venue().settle();
        streams.forEach(session::beat);
        streams.forEach(stream -> session.untilState(stream, State.LIVE));
        session.venue().settle();
        assertThat(streams).allSatisfy(stream -> {
            List<StreamHealth> told = session.health(stream, broken);
            assertThat(told).as("first health of %s", stream).extracting(StreamHealth::state).first()
                    .isEqualTo(State.STALE);
            assertThat(told.getFirst().reason()).as("reason of %s", stream).isNotBlank();
            assertThat(toldWhileNotLive(session, stream, broken)).as("data of %s while not live", stream).isEmpty();
        });
    }

    @Test
    @Check(84)
    default void afterABreakExactlyTheWantedStreamsReturn() {
        MarketSession session = session();
        session.needs(Feature.TRADES, Feature.QUOTES);
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        Subscription kept = new Subscription.Quotes(session.instrument());
        Subscription dropped = new Subscription.Trades(session.instrument());
        Subscription added = new Subscription.Trades(session.other());
        session.live(kept, added);
        List<String> wanted = session.venue().streams().stream().sorted().toList();
        session.unsubscribe(added);
        session.live(dropped);
        session.venue().linkDown();
        session.untilState(dropped, State.STALE);
        session.unsubscribe(dropped);
        session.subscribe(added);
        session.venue().linkUp();
        session.untilState(kept, State.LIVE);
        session.venue().settle();
        session.beat(added);
        session.untilState(added, State.LIVE);
        session.venue().settle();
        assertThat(session.venue().streams().stream().sorted().toList()).isEqualTo(wanted);
    }

    @Test
    @Check({83, 117})
    default void aLinkThatFallsSilentIsABrokenLink() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.FALL_SILENT);
        Subscription stream = session.declaredStreams().getFirst();
        session.live(stream);
        int silent = session.sink().mark();
        session.venue().fallSilent();
        session.node().until("the stream to be called stale",
                () -> session.health(stream, silent).stream().anyMatch(told -> told.state() == State.STALE));
        session.beat(stream);
        session.untilState(stream, State.LIVE);
        int mark = session.sink().mark();
        session.beat(stream);
        session.node().until("data from the new link", () -> !session.told(stream, mark).isEmpty());
    }

    @Test
    @Check(94)
    default void aDamagedMessageMarksOnlyItsStreamWhichIsThenPutRight() {
        MarketSession session = session();
        session.needs(Feature.BOOK, Feature.TRADES);
        session.needs(ConnectorHarness.Feat.CORRUPT);
        Subscription damaged = new Subscription.Book(session.instrument(), 10);
        Subscription sound = new Subscription.Book(session.other(), 10);
        Subscription trades = new Subscription.Trades(session.instrument());
        session.live(damaged, sound, trades);
        int mark = session.sink().mark();
        session.venue().corruptNext(damaged);
        session.beat(damaged);
        session.beat(damaged);
        session.node().until("the stream to be called stale",
                () -> session.health(damaged, mark).stream().anyMatch(told -> told.state() == State.STALE));
        session.untilState(damaged, State.LIVE);
        session.beat(damaged);
        session.venue().settle();
        assertThat(toldWhileNotLive(session, damaged, mark)).as("books shown while not live").isEmpty();
        RecordedBook last = (RecordedBook) session.told(damaged, mark).getLast();
        Books.checkTruth(last, session.truth(10), 10);
        assertThat(session.health(sound, mark)).as("health of another book").isEmpty();
        assertThat(session.health(trades, mark)).as("health of the trades").isEmpty();
        assertThat(session.health(damaged, mark).getFirst().reason()).isNotBlank();
    }

    @Test
    @Check({84, 107})
    default void theBookAfterABreakIsTheVenuesNewOne() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        Subscription stream = new Subscription.Book(session.instrument(), 10);
        session.live(stream);
        session.venue().linkDown();
        session.untilState(stream, State.STALE);
        int mark = session.sink().mark();
        session.venue().changeBook(session.instrument(),
                List.of(session.level(Side.BUY, 0, 0), session.level(Side.SELL, 0, 0)));
        session.venue().changeBook(session.instrument(),
                List.of(session.level(Side.BUY, -3, 77), session.level(Side.SELL, -2, 78)));
        session.venue().linkUp();
        session.untilState(stream, State.LIVE);
        session.venue().settle();
        List<RecordedBook> shown = session.told(stream, mark).stream().map(RecordedBook.class::cast).toList();
        Books.checkTruth(shown.getLast(), session.truth(10), 10);
        Books.checkChanges(shown);
    }

    @Test
    @Check(118)
    default void tradesThatWereMissedAreRecoveredOnceEachAndInOrder() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        Subscription stream = new Subscription.Trades(session.instrument());
        session.live(stream);
        int mark = session.sink().mark();
        List<VenueTrade> seen = new ArrayList<>(List.of(session.trade(Side.BUY, 1)));
        session.venue().settle();
        session.venue().linkDown();
        session.untilState(stream, State.STALE);
        List<VenueTrade> missed = List.of(session.trade(Side.SELL, 2), session.trade(Side.BUY, 3),
                session.trade(Side.SELL, 4));
        session.venue().linkUp();
        session.node().until("a link", () -> session.venue().openLinks() > 0);
        session.venue().settle();
        VenueTrade after = session.trade(Side.BUY, 5);
        session.untilState(stream, State.LIVE);
        session.node().until("the trade after the break", () -> session.told(Trade.class, mark).stream()
                .anyMatch(told -> VenueTrade.of(told).equals(after)));
        session.venue().settle();
        List<Trade> told = session.told(Trade.class, mark);
        List<Trade> recovered = told.stream().filter(trade -> missed.contains(VenueTrade.of(trade))).toList();
        if (!recovered.isEmpty() || session.declares(Feature.TRADE_HISTORY)) {
            seen.addAll(missed);
        }
        seen.add(after);
        assertThat(told).extracting(VenueTrade::of).containsExactlyElementsOf(seen);
        assertThat(recovered).extracting(Trade::origin).allMatch(Origin.RECOVERED::equals);
        assertThat(told.getFirst().origin()).isEqualTo(Origin.LIVE);
    }

    @Test
    @Check(124)
    default void theConnectionsStatusTellsOfTheBreak() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        assertThat(state(session)).isEqualTo(ConnectionStatus.State.READY);
        session.venue().linkDown();
        session.node().until("a status of a broken connection",
                () -> state(session) == ConnectionStatus.State.RECONNECTING);
        session.venue().linkUp();
        session.node().until("a status of a whole connection", () -> state(session) == ConnectionStatus.State.READY);
    }

    private static ConnectionStatus.State state(MarketSession session) {
        return session.node().call(() -> session.connection().status().state());
    }

    /** What a stream told after it was called anything but live; what is marked as recovered or incomplete may. */
    private static List<MarketEvent> toldWhileNotLive(MarketSession session, Subscription stream, int mark) {
        List<MarketEvent> wrong = new ArrayList<>();
        boolean live = true;
        for (MarketEvent event : session.sink().eventsSince(mark)) {
            if (event instanceof StreamHealth health && health.subscription().equals(stream)) {
                live = health.isLive();
            } else if (!live && MarketPulse.belongs(event, stream) && !isMarked(event)) {
                wrong.add(event);
            }
        }
        return wrong;
    }

    private static boolean isMarked(MarketEvent event) {
        return event instanceof Trade trade && trade.origin() != Origin.LIVE
                || event instanceof Bar bar && (bar.origin() != Origin.LIVE || !bar.complete());
    }
}
