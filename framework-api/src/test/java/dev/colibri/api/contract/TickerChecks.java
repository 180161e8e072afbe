package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** All figures of an instrument, by request. */
interface TickerChecks extends MarketChecks {

    @Test
    @Check(127)
    default void aRequestedTickerAgreesWithTheVenuesBookAndLastTrade() {
        MarketSession session = session();
        session.needs(Feature.TICKER_REQUEST);
        VenueTrade trade = session.trade(Side.BUY, 3);
        session.venue().changeBook(session.instrument(),
                List.of(session.level(Side.BUY, 0, 11), session.level(Side.SELL, 0, 22)));
        session.venue().settle();
        Ticker answer = ask(session.instrument());
        assertThat(answer.stats().last()).as("last price").isEqualTo(trade.price());
        checkTop(answer, session.truth(1));
        checkTop(ask(session.other()), session.venue().book(session.other(), 1));
    }

    @Test
    @Check(127)
    default void whatATickerTellsBesideIsTheVenues() {
        MarketSession session = session();
        session.needs(Feature.TICKER_REQUEST);
        InstrumentId of = session.instrument();
        MarkPrice mark = new MarkPrice(of, session.price(7), session.venueTime(), 0);
        IndexPrice index = new IndexPrice(of, session.price(-7), session.venueTime(), 0);
        OpenInterest interest = new OpenInterest(of, session.quantity(4321), session.venueTime(), 0);
        List<InstrumentEvent> facts = new ArrayList<>();
        if (session.declares(Feature.MARK_PRICE)) {
            facts.add(mark);
        }
        if (session.declares(Feature.INDEX_PRICE)) {
            facts.add(index);
        }
        if (session.declares(Feature.OPEN_INTEREST)) {
            facts.add(interest);
        }
        facts.forEach(session.venue()::tell);
        session.venue().settle();
        Ticker answer = ask(of);
        List<Object> expected = facts.stream().map(TickerChecks::figure).toList();
        List<Object> told = Stream.of(answer.mark(), answer.index(), answer.openInterest()).flatMap(Optional::stream)
                .filter(part -> facts.stream().anyMatch(fact -> fact.getClass() == part.getClass()))
                .map(TickerChecks::figure).toList();
        assertThat(told).as("figures of the parts that it has").isSubsetOf(expected);
    }

    private static Object figure(InstrumentEvent event) {
        return switch (event) {
            case MarkPrice mark -> List.of("mark", mark.price());
            case IndexPrice index -> List.of("index", index.price());
            case OpenInterest interest -> List.of("open interest", interest.contracts());
            default -> throw new IllegalArgumentException("no figure of a ticker: " + event);
        };
    }

    @Test
    @Check({109, 125})
    default void aTickersTimeIsTheVenues() {
        MarketSession session = session();
        session.needs(Feature.TICKER_REQUEST);
        session.needs(ConnectorHarness.Feat.TICKER_TIME);
        VenueTrade trade = session.trade(Side.SELL, 2);
        session.venue().settle();
        long before = session.node().call(() -> session.node().clock().nanos());
        Ticker answer = ask(session.instrument());
        long after = session.node().call(() -> session.node().clock().nanos());
        assertThat(answer.stats().eventTime()).as("event time, by a clock that runs behind ours")
                .isGreaterThanOrEqualTo(trade.time()).isLessThan(answer.stats().receiveTime());
        assertThat(answer.stats().receiveTime()).as("receive time").isBetween(before, after);
    }

    private Ticker ask(InstrumentId instrument) {
        Ticker answer = session().ask(data -> data.ticker(instrument));
        assertThat(answer.instrument()).isEqualTo(instrument);
        return answer;
    }

    private static void checkTop(Ticker answer, DepthSnapshot truth) {
        assertThat(answer.quote()).hasValueSatisfying(quote -> {
            assertThat(quote.bid()).as("bid").isEqualTo(truth.bids().getFirst().price());
            assertThat(quote.bidQuantity()).as("bid's quantity").isEqualTo(truth.bids().getFirst().quantity());
            assertThat(quote.ask()).as("ask").isEqualTo(truth.asks().getFirst().price());
            assertThat(quote.askQuantity()).as("ask's quantity").isEqualTo(truth.asks().getFirst().quantity());
        });
    }
}
