package dev.colibri.kraken.venue.faults;

import java.time.Duration;
import java.util.List;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.kraken.venue.Disturbance;
import dev.colibri.kraken.venue.VenueHarness;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for both products when one thing goes wrong. */
@Timeout(60)
abstract class FaultRules {
    private LiveSession session;

    /** A venue of the product. */
    abstract VenueHarness<?, ?> venue();

    /** A change of the instrument's book that cannot be read. */
    abstract String brokenChange();

    /** A message of a channel that nobody knows. */
    abstract String strange();

    /** The counter that shows how often messages of a book were not those that should have come. */
    abstract String bookCounter();

    @BeforeEach
    void open() {
        session = new LiveSession(venue());
    }

    @AfterEach
    void close() {
        session.close();
    }

    LiveSession session() {
        return session;
    }

    /** Damages a change of the instrument's book in a way that the wire's own means show. */
    private void damage() {
        session.venue().corruptNext(session.book());
        session.change(session.instrument());
        session.change(session.instrument());
        session.venue().settle();
    }

    @Test
    void aDamagedChangeMakesThatBookAloneStaleAndThenLiveAgain() {
        session.connect();
        Subscription.Book other = new Subscription.Book(session.other(), 10);
        session.live(session.book(), other, session.trades());
        int mark = session.mark();
        damage();
        session.untilBack(session.book(), mark);
        assertThat(session.states(session.book(), mark)).containsExactly(State.STALE, State.RESYNCING, State.LIVE);
        assertThat(session.states(other, mark)).isEmpty();
        assertThat(session.states(session.trades(), mark)).isEmpty();
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.counter("book faults")).isOne();
        assertThat(session.counter(bookCounter())).isOne();
        assertThat(session.counter("links lost")).isZero();
    }

    @Test
    void aBookThatIsWrongTooOftenFailsWithItsReasonAndCanBeAskedForAnew() {
        session.connect();
        session.live(session.book(), session.trades());
        int mark = session.mark();
        for (int i = 0; i < 6; i++) {
            damage();
            session.node().advance(Duration.ofSeconds(8));
            session.venue().settle();
        }
        session.until(session.book(), State.FAILED);
        assertThat(session.health(session.book(), mark).getLast().reason())
                .contains("5 attempts to put it right were in vain");
        assertThat(session.states(session.trades(), mark)).isEmpty();
        session.unsubscribe(session.book());
        session.live(session.book());
        session.checkBook(session.book());
    }

    @Test
    void aRefusedStreamFailsAloneInTheVenuesWords() {
        Subscription.Book refused = new Subscription.Book(session.other(), 10);
        session.venue().refuse(refused, "Subscription not allowed here");
        session.connect();
        session.subscribe(session.book());
        session.subscribe(refused);
        session.subscribe(session.trades());
        session.until(refused, State.FAILED);
        assertThat(session.health(refused, 0).getLast().reason()).contains("Subscription not allowed here");
        session.change(session.instrument());
        session.trade(session.instrument());
        session.until(session.book(), State.LIVE);
        session.until(session.trades(), State.LIVE);
        session.checkBook(session.book());
        assertThat(session.counter("requests refused")).isOne();
    }

    @Test
    void whatIsRefusedForTooManyMessagesIsAskedForLater() {
        session.connect();
        session.venue().overLimit(2);
        session.subscribe(session.book());
        session.subscribe(session.trades());
        session.venue().settle();
        session.trade(session.instrument());
        session.until(session.book(), State.LIVE);
        session.node().until("the trades", () -> {
            session.trade(session.instrument());
            return session.node().market().isIn(State.LIVE, session.trades());
        });
        assertThat(session.states(session.book(), 0)).doesNotContain(State.FAILED);
        assertThat(session.states(session.trades(), 0)).doesNotContain(State.FAILED);
        session.checkBook(session.book());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWICE", "SWAP", "LOSE"})
    void whateverHappensToAMessageTheBookEndsRight(Disturbance disturbance) {
        session.connect();
        session.live(session.book());
        session.venue().disturbNext(session.book(), disturbance);
        for (int i = 0; i < 3; i++) {
            session.change(session.instrument());
            session.venue().settle();
        }
        session.node().until("the book", () -> session.node().market().isIn(State.LIVE, session.book()));
        session.venue().settle();
        session.change(session.instrument());
        session.until(session.book(), State.LIVE);
        session.checkBook(session.book());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1008, 1011, 1013, 0})
    void whateverTheVenueHangsUpWithTheStreamsComeBackAndNoTradeIsMissing(int code) {
        session.connect();
        session.live(session.book(), session.trades());
        int mark = session.mark();
        session.venue().eachLink(link -> {
            if (code == 0) {
                link.cut();
            } else {
                link.close(code, "so it is");
            }
        });
        session.untilTold(session.book(), State.STALE, mark);
        var made = session.trades(3);
        session.untilBack(session.book(), mark);
        session.node().until("the trades", () -> session.told(mark).size() >= 3);
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.told(mark)).isEqualTo(LiveSession.names(made));
        assertThat(session.counter("links lost")).isOne();
        assertThat(session.status().venue()).isEqualTo(VenueStatus.State.ONLINE);
    }

    @Test
    void aLinkOnWhichNobodyIsThereIsMadeAnew() {
        session.connect();
        session.live(session.book(), session.trades());
        int mark = session.mark();
        session.venue().fallSilent();
        session.untilTold(session.book(), State.STALE, mark);
        assertThat(session.health(session.book(), mark).getFirst().reason()).contains("nothing came for");
        session.untilBack(session.book(), mark);
        session.change(session.instrument());
        session.checkBook(session.book());
    }

    @Test
    void whenTheVenueIsGoneItIsUnreachableAndComesBack() {
        session.connect();
        session.live(session.book());
        int mark = session.mark();
        session.venue().linkDown();
        session.node().until("word of it", () -> session.status().venue() == VenueStatus.State.UNREACHABLE);
        session.venue().linkUp();
        session.untilBack(session.book(), mark);
        session.node().until("the venue", () -> session.status().venue() == VenueStatus.State.ONLINE);
        assertThat(session.node().market().eventsSince(mark).stream().filter(VenueStatus.class::isInstance)
                .map(VenueStatus.class::cast).map(VenueStatus::state))
                .containsExactly(VenueStatus.State.UNREACHABLE, VenueStatus.State.ONLINE);
    }

    @Test
    void nonsenseIsCountedAndEndsNothing() {
        session.connect();
        session.live(session.book(), session.trades());
        int mark = session.mark();
        session.venue().eachLink(link -> {
            List.of("", "{", "]", "null", "17", "{}", "[]", "\"text\"", "{\"channel\":", "{\"feed\":\"book\"",
                    strange()).forEach(link::send);
            link.sendBinary(Buffer.buffer(new byte[]{(byte) 0xff, 0, 7, (byte) 0x80}));
        });
        session.venue().settle();
        assertThat(session.counter("frames damaged")).isPositive();
        assertThat(session.counter("frames unknown")).isPositive();
        assertThat(session.counter("links lost")).isZero();
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.states(session.trades(), mark)).doesNotContain(State.FAILED);
    }

    @Test
    void aChangeThatCannotBeReadMakesItsBookAloneStale() {
        session.connect();
        Subscription.Book other = new Subscription.Book(session.other(), 10);
        session.live(session.book(), other);
        int mark = session.mark();
        session.venue().eachLink(link -> link.send(brokenChange()));
        session.untilBack(session.book(), mark);
        assertThat(session.health(session.book(), mark)).extracting(StreamHealth::state)
                .containsExactly(State.STALE, State.RESYNCING, State.LIVE);
        assertThat(session.states(other, mark)).isEmpty();
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.counter("frames damaged")).isOne();
    }

    @Test
    void aLinkThatBreaksWithinAFrameIsMadeAnew() {
        session.connect();
        session.live(session.book());
        int mark = session.mark();
        session.venue().eachLink(link -> link.breakWithin(brokenChange()));
        session.untilBack(session.book(), mark);
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.counter("frames damaged")).isZero();
    }

    @Test
    void aFrameOfTwoMegabytesInPiecesIsReadLikeAnyOther() {
        session.connect();
        session.live(session.book());
        String wide = brokenChange() + " ".repeat(2 << 20);
        int mark = session.mark();
        session.venue().eachLink(link -> link.sendInPieces(wide, 9));
        session.untilBack(session.book(), mark);
        assertThat(session.counter("frames damaged")).isOne();
        assertThat(session.counter("bytes")).isGreaterThan(2 << 20);
        assertThat(session.counter("links lost")).isZero();
    }
}
