package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.node.cli.market.watch.WatchSession.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** When a watching ends, and what it passes on until then. */
class WatchSessionTest {
    private static final Limits NONE = new Limits(0, Optional.empty());

    private final VirtualTime time = new VirtualTime(Told.START);
    private final Kept kept = new Kept();
    private final Streams streams = new Streams();

    /** Keeps what it is told. */
    private static final class Kept implements Outlet {
        final List<MarketEvent> told = new ArrayList<>();
        final List<String> ends = new ArrayList<>();
        boolean broken;

        @Override
        public void begin(Supplier<ConnectionStatus> status) {
            ends.add("begun");
        }

        @Override
        public void tell(MarketEvent event) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            told.add(event);
        }

        @Override
        public void end() {
            ends.add("ended");
        }

        @Override
        public void fail(RuntimeException cause) {
            ends.add("failed: " + cause.getMessage());
        }

        @Override
        public void writeAll(Console console) {
            throw new UnsupportedOperationException("nobody writes here");
        }
    }

    private WatchSession begun(Limits limits, Subscription... subscriptions) {
        WatchSession session = new WatchSession(Told.plan(subscriptions), limits, kept, time.timers());
        session.begin(streams, () -> {
            throw new UnsupportedOperationException("nobody asks");
        });
        return session;
    }

    @Test
    void itAsksForItsStreamsAndGivesThemBackAtItsEnd() {
        WatchSession session = begun(NONE, Told.QUOTES, Told.BOOK);
        assertThat(streams.subscriptions()).containsExactly(Told.QUOTES, Told.BOOK);
        session.end();
        session.end();
        assertThat(streams.subscriptions()).isEmpty();
        assertThat(streams.calls).containsExactly("subscribe quotes", "subscribe book", "unsubscribe quotes",
                "unsubscribe book");
        assertThat(kept.ends).containsExactly("begun", "ended");
    }

    @Test
    void itEndsAfterSoManyEventsOfTheMarket() {
        WatchSession session = begun(new Limits(2, Optional.empty()), Told.TRADES);
        List<MarketEvent> events = List.of(Told.venue(VenueStatus.State.ONLINE, ""), Told.live(Told.TRADES),
                Told.trade(1), Told.health(Told.TRADES, State.STALE, "a gap"), Told.trade(2), Told.trade(3));
        events.forEach(session::tell);
        assertThat(kept.told).containsExactlyElementsOf(events.subList(0, 5));
        assertThat(session.events()).isEqualTo(2);
        assertThat(streams.subscriptions()).isEmpty();
        assertThat(session.failures()).isEmpty();
    }

    @Test
    void itEndsAfterItsTime() {
        WatchSession session = begun(new Limits(0, Optional.of(Duration.ofSeconds(30))), Told.TRADES);
        time.advance(Duration.ofMillis(29_999));
        session.tell(Told.trade(1));
        assertThat(streams.subscriptions()).containsExactly(Told.TRADES);
        time.advance(Duration.ofMillis(1));
        session.tell(Told.trade(2));
        assertThat(streams.subscriptions()).isEmpty();
        assertThat(kept.told).containsExactly(Told.trade(1));
    }

    @Test
    void itEndsWhenNoStreamIsLeftAndSaysWhy() {
        WatchSession session = begun(NONE, Told.QUOTES, Told.BARS);
        session.tell(Told.health(Told.QUOTES, State.FAILED, "refused"));
        assertThat(session.failures()).isEmpty();
        session.tell(Told.live(Told.QUOTES));
        session.tell(Told.health(Told.BARS, State.FAILED, "no such bars"));
        assertThat(kept.ends).containsExactly("begun");
        session.tell(Told.health(Told.QUOTES, State.FAILED, "given up"));
        assertThat(kept.ends).containsExactly("begun", "ended");
        assertThat(session.failures()).containsExactly("BTC/USD.KRAKEN quotes FAILED: given up",
                "BTC/USD.KRAKEN bars 1-MINUTE FAILED: no such bars; --bars 1-MINUTE-INTERNAL makes them here");
    }

    @Test
    void aStreamThatIsRefusedAtOnceEndsTheAsking() {
        WatchSession session = new WatchSession(Told.plan(Told.QUOTES), NONE, kept, time.timers());
        streams.onSubscribe = subscription -> session.tell(Told.health(subscription, State.FAILED, "refused"));
        session.begin(streams, () -> {
            throw new UnsupportedOperationException("nobody asks");
        });
        assertThat(streams.calls).containsExactly("subscribe quotes", "unsubscribe quotes");
        assertThat(session.failures()).hasSize(1);
    }

    @Test
    void whatWasNotAskedForIsNotTold() {
        WatchSession session = begun(NONE, Told.TRADES, new Subscription.Status(Told.PERPETUAL));
        session.tell(Told.rules());
        session.tell(Told.status());
        session.tell(Told.mark());
        session.tell(new InstrumentUpdate(Instruments.BTC_USD, 0, 0));
        session.tell(new InstrumentUpdate(Instruments.ETH_EUR, 0, 0));
        session.tell(Told.live(Told.BOOK));
        assertThat(kept.told).containsExactly(Told.rules(), Told.status());
    }

    @Test
    void anEventThatCannotBeToldEndsItWithTheFailure() {
        WatchSession session = begun(NONE, Told.TRADES);
        kept.broken = true;
        session.tell(Told.trade(1));
        assertThat(kept.ends).containsExactly("begun", "failed: broken", "ended");
        assertThat(streams.subscriptions()).isEmpty();
    }
}
