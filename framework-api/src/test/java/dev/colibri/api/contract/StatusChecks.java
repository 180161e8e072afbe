package dev.colibri.api.contract;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** What a market and a venue accept now. */
interface StatusChecks extends MarketChecks {

    @Test
    @Check(18)
    default void aMarketsStatusIsToldAtSubscriptionAndAtEachChange() {
        MarketSession session = session();
        session.needs(Feature.INSTRUMENT_STATUS);
        session.needs(ConnectorHarness.Feat.MARKET_STATUS);
        session.subscribe(new Subscription.Status(session.instrument()));
        untilStatus(session, TradingStatus.ONLINE);
        for (TradingStatus next : new TradingStatus[]{TradingStatus.CANCEL_ONLY, TradingStatus.POST_ONLY,
                TradingStatus.ONLINE}) {
            session.venue().marketStatus(session.instrument(), next);
            untilStatus(session, next);
            session.venue().settle();
            assertThat(session.node().call(() -> session.connection().instruments().find(session.instrument())))
                    .map(Instrument::terms).hasValueSatisfying(
                            terms -> assertThat(terms.status()).as("status in the instrument").isEqualTo(next));
        }
    }

    @Test
    @Check(99)
    default void maintenanceOfTheVenueIsToldAndSoIsItsEnd() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.VENUE_STATUS);
        for (VenueStatus.State state : new VenueStatus.State[]{VenueStatus.State.MAINTENANCE,
                VenueStatus.State.CANCEL_ONLY, VenueStatus.State.POST_ONLY, VenueStatus.State.ONLINE}) {
            session.venue().venueStatus(state);
            session.node().until("the venue to be told " + state, () -> session.told(VenueStatus.class, 0).stream()
                    .map(VenueStatus::state).reduce((older, newer) -> newer).filter(state::equals).isPresent());
            assertThat(session.node().call(() -> session.connection().status().venue()))
                    .as("the venue in the connection's status").isEqualTo(state);
        }
    }

    private static void untilStatus(MarketSession session, TradingStatus status) {
        session.node().until(session.instrument() + " to be told " + status,
                () -> session.told(InstrumentStatus.class, 0).stream().map(InstrumentStatus::status)
                        .reduce((older, newer) -> newer).filter(status::equals).isPresent());
    }
}
