package dev.colibri.kraken.venue.faults;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Price;
import dev.colibri.kraken.KrakenConnector;
import dev.colibri.kraken.KrakenSettings;
import dev.colibri.kraken.SpotSettings;
import dev.colibri.kraken.venue.Disturbance;
import dev.colibri.kraken.venue.spot.SpotOddity;
import dev.colibri.kraken.venue.spot.SpotVenueHarness;

import static org.assertj.core.api.Assertions.assertThat;

/** What is Spot's own: tokens, several links for one symbol, its states and its instruments. */
@Timeout(60)
class SpotLinksTest {
    private final SpotVenueHarness venue = new SpotVenueHarness();
    private LiveSession session;

    @BeforeEach
    void open() {
        session = new LiveSession(venue);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Subscription.OrderByOrderBook orders() {
        return new Subscription.OrderByOrderBook(session.instrument(), 10);
    }

    private Subscription.Bars bars(int minutes) {
        return new Subscription.Bars(new BarType(session.instrument(), BarSpec.minutes(minutes), PriceType.LAST,
                BarType.Source.EXTERNAL));
    }

    @Test
    void eachLinkForBooksOrderByOrderHasATokenOfItsOwn() {
        session.connect();
        session.live(orders());
        int tokens = venue.tokens();
        int mark = session.mark();
        venue.expireTokens();
        venue.eachLink(link -> link.cut());
        session.untilBack(orders(), mark);
        assertThat(venue.tokens()).isEqualTo(tokens + 1);
        assertThat(session.states(orders(), mark)).doesNotContain(State.FAILED);
    }

    @Test
    void aTokenThatHasExpiredWhenAStreamIsAskedForIsReplaced() {
        session.connect();
        session.live(orders());
        int tokens = venue.tokens();
        venue.expireTokens();
        Subscription.OrderByOrderBook other = new Subscription.OrderByOrderBook(session.other(), 10);
        session.subscribe(other);
        session.until(other, State.LIVE);
        session.until(orders(), State.LIVE);
        assertThat(venue.tokens()).isEqualTo(tokens + 1);
    }

    @Test
    void aWrongChecksumOfABookOrderByOrderMakesItAloneStale() {
        session.connect();
        session.live(orders(), session.book());
        int mark = session.mark();
        venue.disturbNext(orders(), Disturbance.CORRUPT);
        session.change(session.instrument());
        session.untilBack(orders(), mark);
        assertThat(session.states(orders(), mark)).containsExactly(State.STALE, State.RESYNCING, State.LIVE);
        assertThat(session.states(session.book(), mark)).isEmpty();
    }

    @Test
    void withoutAKeyABookOrderByOrderFailsAndSaysWhatToSet() {
        KrakenSettings all = venue.settings();
        SpotSettings spot = all.spot();
        SpotSettings keyless = new SpotSettings(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), spot.tier(), 1, spot.restUrl(), spot.wsUrl(), spot.wsAuthUrl(),
                spot.wsL3Url());
        KrakenSettings settings = new KrakenSettings(all.products(), all.environment(), keyless, all.futures(),
                all.http(), all.instrumentRefresh(), all.maxOrderRate(), false, false, Optional.empty(),
                all.streams(), all.trading());
        LiveSession open = new LiveSession(venue,
                session.node().call(() -> new KrakenConnector().open(settings, session.node())));
        open.connect();
        open.subscribe(orders());
        open.until(orders(), State.FAILED);
        assertThat(open.health(orders(), 0).getLast().reason()).contains("spot.api_key").contains("spot.api_secret");
        open.live(open.book());
        open.end();
    }

    @Test
    void twoDepthsAndTwoIntervalsOfASymbolUseFurtherLinksWhichCloseWhenEmpty() {
        session.connect();
        Subscription.Book deep = new Subscription.Book(session.instrument(), 25);
        session.live(session.book(), deep);
        session.subscribe(bars(1));
        session.subscribe(bars(5));
        venue.settle();
        assertThat(venue.openLinks()).isEqualTo(2);
        assertThat(venue.streams().stream().filter(name -> name.startsWith("ohlc"))).hasSize(2);
        session.checkBook(session.book());
        session.checkBook(deep);
        session.unsubscribe(deep);
        session.unsubscribe(bars(5));
        venue.settle();
        session.node().until("one link", () -> venue.openLinks() == 1);
        session.change(session.instrument());
        session.checkBook(session.book());
        assertThat(session.counter("connections")).isOne();
    }

    @Test
    void maintenanceIsToldAndSoIsItsEnd() {
        session.connect();
        session.live(session.book());
        int mark = session.mark();
        venue.venueStatus(VenueStatus.State.MAINTENANCE);
        venue.settle();
        venue.eachLink(link -> link.close(1001, "maintenance"));
        session.untilBack(session.book(), mark);
        assertThat(session.status().venue()).isEqualTo(VenueStatus.State.MAINTENANCE);
        venue.venueStatus(VenueStatus.State.ONLINE);
        session.node().until("its end", () -> session.status().venue() == VenueStatus.State.ONLINE);
        assertThat(session.node().market().eventsSince(mark).stream().filter(VenueStatus.class::isInstance)
                .map(VenueStatus.class::cast).map(VenueStatus::state))
                .containsExactly(VenueStatus.State.MAINTENANCE, VenueStatus.State.UNREACHABLE,
                        VenueStatus.State.MAINTENANCE, VenueStatus.State.ONLINE);
    }

    @Test
    void aBareRefusalForTooManyMessagesFailsNothing() {
        venue.behave(SpotOddity.BARE_RATE_REFUSAL);
        session.connect();
        venue.overLimit(1);
        session.subscribe(session.book());
        session.until(session.book(), State.LIVE);
        session.checkBook(session.book());
    }

    @Test
    void booksWhosePricesComeTwiceAndGrantsThatComeFirstAreUnderstood() {
        venue.behave(SpotOddity.PRICES_TWICE);
        venue.behave(SpotOddity.GRANTS_FIRST);
        session.subscribe(new Subscription.Book(session.other(), 10));
        session.subscribe(session.book());
        session.connect();
        session.until(session.book(), State.LIVE);
        session.change(session.instrument());
        session.change(session.other());
        session.checkBook(session.book());
        session.checkBook(new Subscription.Book(session.other(), 10));
        assertThat(session.counter("book faults")).isZero();
    }

    @Test
    void aFinerTickThatTheVenueTellsLetsTheBookGoOnRight() {
        session.connect();
        session.live(session.book());
        venue.changeTick(session.instrument(), Price.of("0.001"));
        venue.settle();
        session.until(session.book(), State.LIVE);
        session.change(session.instrument());
        venue.settle();
        session.until(session.book(), State.LIVE);
        session.checkBook(session.book());
    }
}
