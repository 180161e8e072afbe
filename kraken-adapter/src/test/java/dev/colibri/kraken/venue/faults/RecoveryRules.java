package dev.colibri.kraken.venue.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;
import dev.colibri.kraken.venue.VenueHarness;

import static org.assertj.core.api.Assertions.assertThat;

/** What both products make of trades that were missed, and of askings around the connection's own begin and end. */
@Timeout(60)
abstract class RecoveryRules {
    /** More than any snapshot of trades reaches back. */
    private static final int MANY = 130;

    private LiveSession session;

    abstract VenueHarness<?, ?> venue();

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

    private Subscription.Bars minuteBars() {
        return new Subscription.Bars(new BarType(session.instrument(), BarSpec.minutes(1), PriceType.LAST,
                BarType.Source.INTERNAL));
    }

    private List<VenueTrade> whileAway() {
        session.venue().linkDown();
        session.until(session.trades(), State.STALE);
        List<VenueTrade> made = session.trades(MANY);
        session.venue().linkUp();
        return made;
    }

    @Test
    void tradesBeyondTheSnapshotAreFetchedAndToldOnceAndInOrder() {
        session.connect();
        session.live(session.trades());
        int mark = session.mark();
        List<VenueTrade> all = new ArrayList<>(whileAway());
        session.untilBack(session.trades(), mark);
        session.node().until("the trades", () -> session.told(mark).size() >= MANY);
        all.add(session.trade(session.instrument()));
        session.venue().settle();
        assertThat(session.told(mark)).isEqualTo(LiveSession.names(all));
        List<Trade> told = session.node().market().all(Trade.class);
        assertThat(told.getLast().origin()).isEqualTo(Origin.LIVE);
        assertThat(told.get(told.size() - 2).origin()).isEqualTo(Origin.RECOVERED);
        assertThat(session.counter("trades recovered")).isEqualTo(MANY);
        assertThat(session.counter("gaps lost")).isZero();
    }

    @Test
    void whenTradesCannotBeFetchedThatIsToldTheyGoOnAndTheBarIsIncomplete() {
        session.connect();
        session.live(session.trades(), minuteBars());
        session.venue().failHistory(0);
        int mark = session.mark();
        whileAway();
        session.node().until("the loss", () -> session.health(session.trades(), mark).stream()
                .anyMatch(said -> said.reason().contains("missing for good")));
        session.until(session.trades(), State.LIVE);
        List<StreamHealth> told = session.health(session.trades(), mark);
        assertThat(told.getLast().state()).isEqualTo(State.LIVE);
        assertThat(told.get(told.size() - 2).state()).isEqualTo(State.STALE);
        assertThat(told.get(told.size() - 2).reason()).contains("missing for good");
        int after = session.mark();
        VenueTrade next = session.trade(session.instrument());
        session.venue().settle();
        assertThat(session.told(after)).containsExactly(next.id());
        assertThat(session.counter("gaps lost")).isPositive();
        session.node().advance(Duration.ofSeconds(62));
        session.trade(session.instrument());
        session.node().until("a bar", () -> !session.node().market().all(Bar.class).isEmpty());
        assertThat(session.node().market().all(Bar.class).getFirst().complete()).isFalse();
    }

    @Test
    void whatIsAskedForBeforeTheConnectionStandsComesWhenItDoes() {
        session.subscribe(session.book());
        session.subscribe(session.trades());
        session.connect();
        session.trade(session.instrument());
        session.change(session.instrument());
        session.until(session.book(), State.LIVE);
        session.until(session.trades(), State.LIVE);
        session.checkBook(session.book());
        assertThat(session.states(session.book(), 0)).containsExactly(State.PENDING, State.LIVE);
    }

    @Test
    void whatIsNotWantedAnyMoreIsGivenBackAndToldNothing() {
        session.connect();
        List<String> before = session.venue().streams();
        session.live(session.book(), session.trades());
        session.unsubscribe(session.book());
        session.unsubscribe(session.trades());
        session.venue().settle();
        assertThat(session.venue().streams()).isEqualTo(before);
        int mark = session.mark();
        session.change(session.instrument());
        session.trade(session.instrument());
        session.venue().settle();
        assertThat(session.node().market().eventsSince(mark)).isEmpty();
    }

    @Test
    void afterALossExactlyWhatIsWantedComesBack() {
        session.connect();
        Subscription.Book other = new Subscription.Book(session.other(), 10);
        session.live(session.book(), session.trades(), other);
        session.venue().linkDown();
        session.until(other, State.STALE);
        session.unsubscribe(other);
        Subscription.Trades others = new Subscription.Trades(session.other());
        session.subscribe(others);
        int mark = session.mark();
        session.venue().linkUp();
        session.until(session.book(), State.LIVE);
        session.venue().settle();
        session.trade(session.other());
        session.until(others, State.LIVE);
        assertThat(session.states(other, mark)).isEmpty();
        List<String> streams = session.venue().streams();
        assertThat(streams).doesNotHaveDuplicates();
        assertThat(streams.stream().filter(name -> name.startsWith("book"))).hasSize(1);
        assertThat(streams.stream().filter(name -> name.startsWith("trade"))).hasSize(2);
    }

    @Test
    void theStatusShowsWhatWasCountedAndWhatMayStillBeTried() {
        session.connect();
        session.live(session.book(), session.trades());
        assertThat(session.counter("connections")).isOne();
        assertThat(session.counter("links made")).isOne();
        assertThat(session.counter("messages")).isGreaterThan(3);
        assertThat(session.counter("longest lag in microseconds")).isPositive();
        assertThat(session.status().limits())
                .filteredOn(limit -> limit.name().equals(session.venue().product() + " connection attempts"))
                .singleElement().satisfies(limit -> assertThat(limit.used()).isOne());
        assertThat(session.status().streams()).extracting(StreamHealth::subscription)
                .contains(session.book(), session.trades());
    }
}
