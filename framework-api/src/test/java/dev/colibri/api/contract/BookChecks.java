package dev.colibri.api.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.testing.RecordedBook;
import dev.colibri.api.testing.RecordedOrderByOrderBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Books: as the venue has them, and never otherwise. */
interface BookChecks extends MarketChecks {

    @Test
    @Check(4)
    default void changesOfBothSidesOfOneMessageArrive() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        Subscription stream = book(10);
        session.live(stream);
        VenueLevel bid = session.level(Side.BUY, 0, 31);
        VenueLevel ask = session.level(Side.SELL, 0, 32);
        int mark = session.sink().mark();
        session.venue().changeBook(session.instrument(), List.of(bid, ask));
        session.venue().settle();
        assertThat(books(stream, mark)).flatExtracting(RecordedBook::changes)
                .extracting(RecordedBook.Change::side).contains(Side.BUY, Side.SELL);
        RecordedBook last = books(stream, mark).getLast();
        assertThat(last.best(Side.BUY)).contains(bid.price());
        assertThat(last.quantity(Side.BUY, 0)).isEqualTo(bid.quantity());
        assertThat(last.quantity(Side.SELL, 0)).isEqualTo(ask.quantity());
    }

    @Test
    @Check({6, 8})
    default void aBookIsSortedUncrossedNeverEmptyAndNeverDeeperThanAsked() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        Subscription stream = book(10);
        int mark = session.sink().mark();
        session.live(stream);
        anyChanges(session, 80);
        assertThat(books(stream, mark)).allSatisfy(book -> Books.checkShape(book, 10));
        Books.checkTruth(books(stream, mark).getLast(), session.truth(10), 10);
    }

    @Test
    @Check(8)
    default void aMarketThatMovesThroughItsOwnBookIsNeverShownCrossed() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        Subscription stream = book(10);
        session.live(stream);
        int mark = session.sink().mark();
        for (int i = 0; i < 5; i++) {
            Price through = session.truth(1).asks().getFirst().price();
            session.venue().changeBook(session.instrument(),
                    List.of(new VenueLevel(Side.BUY, through, session.quantity(i)),
                            new VenueLevel(Side.SELL, through, Quantity.zero(0))));
        }
        session.venue().settle();
        assertThat(books(stream, mark)).allSatisfy(book -> Books.checkShape(book, 10));
        Books.checkTruth(books(stream, mark).getLast(), session.truth(10), 10);
    }

    @Test
    @Check(106)
    default void theChangesAppliedToACopyGiveTheBook() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        Subscription stream = book(10);
        int mark = session.sink().mark();
        session.live(stream);
        anyChanges(session, 80);
        Books.checkChanges(books(stream, mark));
    }

    @Test
    @Check(107)
    default void aBookSentWholeReplacesTheOldOne() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        session.needs(ConnectorHarness.Feat.REPLACE_BOOK);
        Subscription stream = book(10);
        session.live(stream);
        List<VenueLevel> other = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            other.add(session.level(Side.BUY, -50 - i, 70 + i));
            other.add(session.level(Side.SELL, -50 - i, 80 + i));
        }
        int mark = session.sink().mark();
        session.venue().replaceBook(session.instrument(), other);
        session.venue().settle();
        Books.checkTruth(books(stream, mark).getLast(), session.truth(10), 10);
    }

    @Test
    @Check(105)
    default void twoDepthsOfOneInstrumentDoNotDisturbEachOther() {
        MarketSession session = session();
        session.needs(Feature.BOOK);
        Subscription shallow = book(10);
        Subscription deep = book(25);
        session.live(shallow, deep);
        anyChanges(session, 30);
        Books.checkTruth(books(shallow, 0).getLast(), session.truth(10), 10);
        Books.checkTruth(books(deep, 0).getLast(), session.truth(25), 25);
        session.unsubscribe(shallow);
        int mark = session.sink().mark();
        anyChanges(session, 30);
        assertThat(books(shallow, mark)).isEmpty();
        Books.checkTruth(books(deep, mark).getLast(), session.truth(25), 25);
    }

    @Test
    @Check({5, 20})
    default void snapshotsKeepTheirIntervalAndComeOnlyWithNews() {
        MarketSession session = session();
        session.needs(Feature.DEPTH_SNAPSHOTS);
        Subscription stream = new Subscription.Depth(session.instrument(), 5, Duration.ofSeconds(1));
        session.live(stream);
        session.node().advance(Duration.ofSeconds(2));
        int mark = session.sink().mark();
        for (int i = 0; i < 35; i++) {
            session.beat(stream);
            session.venue().settle();
            session.node().advance(Duration.ofMillis(100));
        }
        session.node().advance(Duration.ofSeconds(2));
        List<DepthSnapshot> shown = session.told(DepthSnapshot.class, mark);
        assertThat(shown).hasSizeBetween(3, 6);
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i).receiveTime() - shown.get(i - 1).receiveTime()).as("time between two")
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
        assertThat(shown.getLast().bids()).isEqualTo(session.truth(5).bids());
        assertThat(shown.getLast().asks()).isEqualTo(session.truth(5).asks());
        int quiet = session.sink().mark();
        session.node().advance(Duration.ofSeconds(5));
        assertThat(session.told(DepthSnapshot.class, quiet)).as("snapshots without news").isEmpty();
    }

    @Test
    @Check(7)
    default void aRequestedBookIsTheVenues() {
        MarketSession session = session();
        session.needs(Feature.BOOK_REQUEST);
        DepthSnapshot answer = session.ask(data -> data.book(session.instrument(), 10));
        assertThat(answer.instrument()).isEqualTo(session.instrument());
        assertThat(answer.bids()).isEqualTo(session.truth(10).bids());
        assertThat(answer.asks()).isEqualTo(session.truth(10).asks());
    }

    @Test
    @Check(123)
    default void aBookOrderByOrderAgreesWithItsLevels() {
        MarketSession session = session();
        session.needs(Feature.ORDER_BY_ORDER_BOOK);
        Subscription stream = new Subscription.OrderByOrderBook(session.instrument(), 10);
        int mark = session.sink().mark();
        session.live(stream);
        anyChanges(session, 50);
        List<OrderByOrderBookView> shown = session.told(OrderByOrderBookView.class, mark);
        for (OrderByOrderBookView view : shown) {
            RecordedOrderByOrderBook book = RecordedOrderByOrderBook.of(view);
            for (Side side : Side.values()) {
                for (int rank = 0; rank < book.levels().levelCount(side); rank++) {
                    assertThat(book.queue(side, rank)).as("queue %d of %s in %s", rank, side, book).isNotEmpty();
                    assertThat(book.queue(side, rank).stream().mapToLong(resting -> resting.quantityRaw()).sum())
                            .as("sum of queue %d of %s in %s", rank, side, book)
                            .isEqualTo(book.levels().quantityRaw(side, rank));
                }
            }
        }
        Books.checkTruth(RecordedOrderByOrderBook.of(shown.getLast()).levels(), session.truth(10), 10);
    }

    private Subscription book(int depth) {
        return new Subscription.Book(session().instrument(), depth);
    }

    private List<RecordedBook> books(Subscription stream, int mark) {
        return session().told(stream, mark).stream().map(RecordedBook.class::cast).toList();
    }

    private static void anyChanges(MarketSession session, int count) {
        SplittableRandom random = new SplittableRandom(42);
        DepthSnapshot anchor = session.truth(1);
        Price tick = Price.of(session.venue().listings().getFirst().tick());
        for (int i = 0; i < count; i++) {
            session.venue().changeBook(session.instrument(),
                    Books.anyChange(random, anchor, session.truth(100), tick, session.quantity(0)));
        }
        session.venue().settle();
    }
}
