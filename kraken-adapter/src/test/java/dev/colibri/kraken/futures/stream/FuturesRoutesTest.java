package dev.colibri.kraken.futures.stream;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.futures.stream.FuturesStream.Book;
import dev.colibri.kraken.futures.stream.FuturesStream.Ticker;
import dev.colibri.kraken.futures.stream.FuturesStream.Trades;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesRoutesTest {
    private static final Optional<String> XBT = Optional.of("PF_XBTUSD");

    private final FuturesRoutes routes = new FuturesRoutes();
    private final Consumer book = put(new Book("PF_XBTUSD"));
    private final Consumer trades = put(new Trades("PF_XBTUSD"));
    private final Consumer ticker = put(new Ticker("PF_XBTUSD"));
    private final Consumer otherBook = put(new Book("PF_ETHUSD"));
    private final Consumer otherTrades = put(new Trades("PF_ETHUSD"));

    @Test
    void aMessageGoesToWhoWantsItsFeedAndProduct() {
        assertThat(routes.book(name("PF_XBTUSD"))).isSameAs(book);
        assertThat(routes.trades(name("PF_XBTUSD"))).isSameAs(trades);
        assertThat(routes.ticker(name("PF_XBTUSD"))).isSameAs(ticker);
        assertThat(routes.book(name("PF_ETHUSD"))).isSameAs(otherBook);
        assertThat(routes.ticker(name("PF_ETHUSD"))).isNull();
        assertThat(routes.book(name("PF_xbtUSD"))).isNull();
    }

    @Test
    void whoWentGetsNothingAndWhoTookThePlaceStays() {
        Consumer heir = put(new Book("PF_XBTUSD"));
        routes.remove(new Book("PF_XBTUSD"), book);
        assertThat(routes.book(name("PF_XBTUSD"))).isSameAs(heir);
        routes.remove(new Book("PF_XBTUSD"), heir);
        assertThat(routes.book(name("PF_XBTUSD"))).isNull();
        assertThat(routes.trades(name("PF_XBTUSD"))).isSameAs(trades);
    }

    @Test
    void aDamageHurtsItsFeedAndItsProductWhereTheyAreKnown() {
        for (String feed : List.of("book", "book_snapshot")) {
            assertThat(routes.hurt(feed, XBT)).containsExactly(book);
            assertThat(routes.hurt(feed, Optional.empty())).containsExactlyInAnyOrder(book, otherBook);
        }
        for (String feed : List.of("trade", "trade_snapshot")) {
            assertThat(routes.hurt(feed, XBT)).containsExactly(trades);
            assertThat(routes.hurt(feed, Optional.empty())).containsExactlyInAnyOrder(trades, otherTrades);
        }
        assertThat(routes.hurt("ticker", Optional.of("PF_ETHUSD"))).isEmpty();
        assertThat(routes.hurt("ticker", Optional.empty())).containsExactly(ticker);
        assertThat(routes.hurt("heartbeat", Optional.empty())).isEmpty();
        assertThat(routes.hurt("fills", XBT)).isEmpty();
    }

    @Test
    void aDamageOfUnknownFeedHurtsAllButBooksWhoseSequenceShowsIt() {
        assertThat(routes.hurt("", Optional.empty())).containsExactlyInAnyOrder(trades, otherTrades, ticker);
    }

    private Consumer put(FuturesStream stream) {
        Consumer consumer = new Consumer(stream);
        routes.put(stream, consumer);
        return consumer;
    }

    private static WireName name(String text) {
        WireName name = new WireName();
        assertThat(name.set(text.toCharArray(), 0, text.length())).isTrue();
        return name;
    }

    /** Known by its identity. */
    private static final class Consumer implements FuturesConsumer {
        private final FuturesStream stream;

        Consumer(FuturesStream stream) {
            this.stream = stream;
        }

        @Override
        public String toString() {
            return stream.toString();
        }

        @Override
        public void fault(String what) {
            throw unexpected();
        }

        @Override
        public void stale(String reason) {
            throw unexpected();
        }

        @Override
        public void resyncing(String reason) {
            throw unexpected();
        }

        @Override
        public void failed(String reason) {
            throw unexpected();
        }

        private static AssertionError unexpected() {
            return new AssertionError("Routes tell nothing");
        }
    }
}
