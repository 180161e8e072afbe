package dev.colibri.api.contract;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** What a venue says beside its book and its trades. */
interface ReferenceChecks extends MarketChecks {

    @Test
    @Check(14)
    default void markPricesAreTheVenues() {
        MarketSession session = session();
        session.needs(Feature.MARK_PRICE);
        MarkPrice fact = new MarkPrice(session.instrument(), session.price(7), session.venueTime(), 0);
        MarkPrice told = told(new Subscription.MarkPrices(session.instrument()), fact, MarkPrice.class);
        assertThat(told.price()).isEqualTo(fact.price());
        assertThat(told.eventTime()).isEqualTo(fact.eventTime());
    }

    @Test
    @Check(15)
    default void indexPricesAreTheVenues() {
        MarketSession session = session();
        session.needs(Feature.INDEX_PRICE);
        IndexPrice fact = new IndexPrice(session.instrument(), session.price(-7), session.venueTime(), 0);
        IndexPrice told = told(new Subscription.IndexPrices(session.instrument()), fact, IndexPrice.class);
        assertThat(told.price()).isEqualTo(fact.price());
        assertThat(told.eventTime()).isEqualTo(fact.eventTime());
    }

    @Test
    @Check(16)
    default void fundingRatesAreTheVenuesAndRelative() {
        MarketSession session = session();
        session.needs(Feature.FUNDING_RATE);
        FundingRate fact = session.funding(new BigDecimal("-0.000031"));
        FundingRate told = told(new Subscription.FundingRates(session.instrument()), fact, FundingRate.class);
        assertThat(told.rate()).isEqualByComparingTo(fact.rate());
        if (told.predicted() != null) {
            assertThat(told.predicted()).isEqualByComparingTo(fact.predicted());
        }
        assertThat(told.interval()).isEqualTo(fact.interval());
        assertThat(told.nextTime()).isIn(fact.nextTime(), 0L);
        assertThat(told.eventTime()).isEqualTo(fact.eventTime());
    }

    @Test
    @Check(120)
    default void openInterestIsTheVenues() {
        MarketSession session = session();
        session.needs(Feature.OPEN_INTEREST);
        OpenInterest fact = new OpenInterest(session.instrument(), session.quantity(4321), session.venueTime(), 0);
        OpenInterest told = told(new Subscription.OpenInterests(session.instrument()), fact, OpenInterest.class);
        assertThat(told.contracts()).isEqualTo(fact.contracts());
    }

    @Test
    @Check(120)
    default void statisticsAreTheVenues() {
        MarketSession session = session();
        session.needs(Feature.STATISTICS);
        TickerStats fact = session.stats();
        TickerStats told = told(new Subscription.Stats(session.instrument()), fact, TickerStats.class);
        assertThat(told.last()).isEqualTo(fact.last());
        assertThat(told.high()).isIn(fact.high(), null);
        assertThat(told.low()).isIn(fact.low(), null);
        assertThat(told.volume()).isEqualTo(fact.volume());
    }

    private <E extends InstrumentEvent> E told(Subscription stream, E fact, Class<E> kind) {
        MarketSession session = session();
        session.live(stream);
        int mark = session.sink().mark();
        session.venue().tell(fact);
        session.node().until(stream + " to tell " + fact, () -> !session.told(kind, mark).isEmpty());
        session.venue().settle();
        return session.told(kind, mark).getLast();
    }
}
