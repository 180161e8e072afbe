package dev.colibri.api.contract;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of a stream: asked for, live, shared, given back. */
interface StreamChecks extends MarketChecks {

    @Test
    @Check(101)
    default void everyDeclaredStreamIsPendingThenLiveThenTells() {
        MarketSession session = session();
        assertThat(session.declaredStreams()).allSatisfy(stream -> {
            int mark = session.sink().mark();
            session.subscribe(stream);
            session.venue().settle();
            session.beat(stream);
            session.node().until(stream + " to tell something", () -> !session.told(stream, mark).isEmpty());
            assertThat(session.sink().states(stream)).as("states of %s", stream)
                    .containsExactly(State.PENDING, State.LIVE);
            List<MarketEvent> events = session.sink().eventsSince(mark);
            assertThat(events.indexOf(session.told(stream, mark).getFirst())).as("first data of %s", stream)
                    .isGreaterThan(events.indexOf(session.sink().health(stream).getLast()));
        });
    }

    @Test
    @Check(100)
    default void aGrantedStreamWithoutDataIsCalledStale() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.WITHHOLD_STREAM);
        Subscription stream = session.declaredStreams().getFirst();
        session.venue().withhold(stream);
        session.subscribe(stream);
        session.untilState(stream, State.STALE);
        assertThat(session.sink().states(stream)).doesNotContain(State.LIVE);
        assertThat(session.sink().health(stream).getLast().reason()).isNotBlank();
    }

    @Test
    @Check(102)
    default void aRefusedStreamFailsInTheVenuesWords() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.REFUSE_STREAM);
        Subscription stream = session.declaredStreams().getFirst();
        session.venue().refuse(stream, "Currency pair not supported");
        session.subscribe(stream);
        session.untilState(stream, State.FAILED);
        assertThat(session.sink().health(stream).getLast().reason()).contains("Currency pair not supported");
    }

    @Test
    @Check(103)
    default void aStreamThatIsNotDeclaredFails() {
        MarketSession session = session();
        assertThat(session.undeclaredStreams()).allSatisfy(stream -> {
            session.subscribe(stream);
            session.venue().settle();
            List<StreamHealth> health = session.sink().health(stream);
            assertThat(health).as("health of %s", stream).extracting(StreamHealth::state).last()
                    .isEqualTo(State.FAILED);
            assertThat(health).as("health of %s", stream).extracting(StreamHealth::reason).last().asString()
                    .isNotBlank();
        });
    }

    @Test
    @Check(104)
    default void equalSubscriptionsAreOneStreamUntilTheLastIsGivenBack() {
        MarketSession session = session();
        Subscription stream = session.declaredStreams().getFirst();
        int before = session.venue().streams().size();
        session.live(stream);
        int once = session.venue().streams().size();
        session.subscribe(stream);
        session.venue().settle();
        assertThat(session.venue().streams()).as("streams of the venue for two askings").hasSize(once);
        int mark = session.sink().mark();
        session.unsubscribe(stream);
        session.venue().settle();
        session.beat(stream);
        session.node().until("data for whoever is left", () -> !session.told(stream, mark).isEmpty());
        session.venue().settle();
        assertThat(session.told(stream, mark)).as("each thing told once").doesNotHaveDuplicates();
        session.unsubscribe(stream);
        session.venue().settle();
        assertThat(session.venue().streams()).as("streams of the venue when all was given back").hasSize(before);
    }

    @Test
    @Check(104)
    default void subscriptionsAreListedInTheOrderOfAsking() {
        MarketSession session = session();
        List<Subscription> streams = session.declaredStreams();
        streams.forEach(session::subscribe);
        assertThat(session.node().call(() -> session.data().subscriptions())).containsExactlyElementsOf(streams);
        session.unsubscribe(streams.getFirst());
        session.unsubscribe(streams.getFirst());
        assertThat(session.node().call(() -> session.data().subscriptions()))
                .containsExactlyElementsOf(streams.subList(1, streams.size()));
    }

    @Test
    @Check(19)
    default void nothingFollowsAnUnsubscribe() {
        MarketSession session = session();
        List<String> before = session.venue().streams();
        assertThat(session.declaredStreams()).allSatisfy(stream -> {
            session.live(stream);
            session.beat(stream);
            session.unsubscribe(stream);
            int mark = session.sink().mark();
            session.venue().settle();
            session.beat(stream);
            session.venue().settle();
            assertThat(session.told(stream, mark)).as("what %s told afterwards", stream).isEmpty();
            assertThat(session.health(stream, mark)).as("health of %s afterwards", stream).isEmpty();
        });
        assertThat(session.venue().streams()).as("streams that the venue still sends")
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    @Check(19)
    default void aStreamGivenBackBeforeItsFirstDataStaysSilent() {
        MarketSession session = session();
        List<String> before = session.venue().streams();
        for (Subscription stream : session.declaredStreams()) {
            session.subscribe(stream);
            session.unsubscribe(stream);
            int mark = session.sink().mark();
            session.venue().settle();
            session.beat(stream);
            session.venue().settle();
            assertThat(session.told(stream, mark)).as("what %s told", stream).isEmpty();
        }
        assertThat(session.venue().streams()).as("streams that the venue still sends")
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    @Check(85)
    default void aStreamTellsOfItsOwnInstrumentOnly() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        Subscription one = new Subscription.Trades(session.instrument());
        Subscription two = new Subscription.Trades(session.other());
        session.live(one, two);
        session.unsubscribe(one);
        int mark = session.sink().mark();
        session.beat(one);
        session.beat(two);
        session.node().until("the other's trade", () -> !session.told(two, mark).isEmpty());
        session.venue().settle();
        assertThat(session.told(InstrumentEvent.class, mark)).extracting(InstrumentEvent::instrument)
                .containsOnly(session.other());
    }
}
