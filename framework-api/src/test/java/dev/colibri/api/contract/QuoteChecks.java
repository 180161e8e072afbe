package dev.colibri.api.contract;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Best bid and ask. */
interface QuoteChecks extends MarketChecks {

    @Test
    @Check({9, 108})
    default void aQuoteIsTheTopOfTheVenuesBook() {
        MarketSession session = session();
        session.needs(Feature.QUOTES);
        followTheTop(session, QuoteSource.TICKER);
    }

    @Test
    @Check({9, 20, 108})
    default void aQuoteTakenFromTheKeptBookIsItsTop() {
        MarketSession session = session();
        session.needs(Feature.QUOTES, Feature.BOOK);
        followTheTop(session, QuoteSource.BOOK);
    }

    private static void followTheTop(MarketSession session, QuoteSource source) {
        Subscription stream = new Subscription.Quotes(session.instrument(), source);
        int mark = session.sink().mark();
        session.live(stream);
        for (int i = 0; i < 10; i++) {
            Side side = i % 2 == 0 ? Side.BUY : Side.SELL;
            session.venue().changeBook(session.instrument(), List.of(session.level(side, i % 3 == 0 ? -1 : 0, i + 10)));
            VenueLevel best = session.level(side, 0, i % 4 == 3 ? 0 : i + 20);
            session.venue().changeBook(session.instrument(), List.of(best));
            session.venue().settle();
            checkTop(session.told(Quote.class, mark).getLast(), session.truth(1));
        }
        assertThat(session.told(Quote.class, mark)).allSatisfy(quote -> {
            assertThat(quote.hasBid() && quote.hasAsk()).as("both sides of %s", quote).isTrue();
            assertThat(quote.bid()).as("bid of %s", quote).isLessThan(quote.ask());
        });
    }

    private static void checkTop(Quote quote, DepthSnapshot truth) {
        assertThat(quote.bid()).isEqualTo(truth.bids().getFirst().price());
        assertThat(quote.bidQuantity()).isEqualTo(truth.bids().getFirst().quantity());
        assertThat(quote.ask()).isEqualTo(truth.asks().getFirst().price());
        assertThat(quote.askQuantity()).isEqualTo(truth.asks().getFirst().quantity());
    }
}
