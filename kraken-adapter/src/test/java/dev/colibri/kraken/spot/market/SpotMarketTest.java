package dev.colibri.kraken.spot.market;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.market.VenueCondition;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SpotMarketTest {
    private static final long NOW = EventTime.nanos(Instant.parse("2026-01-05T11:00:00Z"));
    private static final String TICKER = """
            {"XXBTZUSD":{"a":["97001.20000","3","3.125"],"b":["97001.10000","1","0.000"],
            "c":["97001.20000","0.00012345"],"v":["10.5","20.25"],"p":["96000.1","95000.25"],"t":[7,4211],
            "l":["94000.0","93000.0"],"h":["98000.0","99000.0"],"o":"95500.5"}}""";

    private static SpotMarket telling(SpotMethod method, String answer) {
        return new SpotSession(new ScriptedMarket().spot(method, query -> answer)).market;
    }

    @Test
    void theVenuesTimeIsInWholeSeconds() {
        assertThat(Answer.of(telling(SpotMethod.TIME, "{\"unixtime\":1767605400,\"rfc1123\":\"x\"}").serverTime()))
                .isEqualTo("2026-01-05T09:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"online, ONLINE", "maintenance, MAINTENANCE", "cancel_only, CANCEL_ONLY", "post_only, POST_ONLY",
            "limit_something, CANCEL_ONLY"})
    void aWordThatIsNotKnownCountsAsCancelOnlyAndIsTold(String word, VenueStatus.State state) {
        VenueCondition condition = Answer.of(telling(SpotMethod.SYSTEM_STATUS,
                "{\"status\":\"" + word + "\",\"timestamp\":\"2026-01-05T10:59:59Z\"}").status());
        assertThat(condition)
                .isEqualTo(new VenueCondition(state, word, NOW - 1_000_000_000, NOW));
    }

    @Test
    void aTickerTellsTheLastDayAndTheTop() {
        Ticker ticker = Answer.of(telling(SpotMethod.TICKER, TICKER).ticker(SpotSession.PAIR));
        assertThat(ticker.stats()).satisfies(stats -> {
            assertThat(stats.last()).hasToString("97001.2");
            assertThat(stats.high()).hasToString("99000.0");
            assertThat(stats.low()).hasToString("93000.0");
            assertThat(stats.vwap()).hasToString("95000.25");
            assertThat(stats.volume()).hasToString("20.25000000");
            assertThat(stats.open()).as("the venue tells that of today").isNull();
            assertThat(stats.change()).isNull();
            assertThat(stats.eventTime()).isEqualTo(NOW);
        });
        Quote quote = ticker.quote().orElseThrow();
        assertThat(quote.ask()).hasToString("97001.2");
        assertThat(quote.askQuantity()).hasToString("3.12500000");
        assertThat(quote.bidQuantity()).as("a size that rounds to nothing is one lot").hasToString("0.00000001");
        assertThat(ticker.mark()).isEmpty();
        assertThat(ticker.funding()).isEmpty();
    }

    @Test
    void aPairThatNeverTradedHasNoPrices() {
        Ticker ticker = Answer.of(telling(SpotMethod.TICKER, TICKER.replaceAll("\"[0-9.]+\"", "\"0.00000\""))
                .ticker(SpotSession.PAIR));
        assertThat(ticker.stats().last()).isNull();
        assertThat(ticker.stats().vwap()).isNull();
        assertThat(ticker.stats().high()).isNull();
        assertThat(ticker.quote()).get().satisfies(quote -> {
            assertThat(quote.hasBid()).isFalse();
            assertThat(quote.hasAsk()).isFalse();
        });
    }

    @Test
    void aBookIsSortedCutAndWithoutEmptyLevels() {
        SpotMarket market = telling(SpotMethod.DEPTH, """
                {"XXBTZUSD":{"asks":[["103.5","1.000",1],["101.00000","0.136",1],["102","2",1],["0.0","0.0",1]],
                "bids":[["100.125","0.000",1],["99","5",1]]}}""");
        DepthSnapshot book = Answer.of(market.book(SpotSession.PAIR, 2));
        assertThat(book.asks()).extracting(level -> level.price().toString(), level -> level.quantity().toString())
                .containsExactly(tuple("101.0", "0.13600000"), tuple("102.0", "2.00000000"));
        assertThat(book.bids()).extracting(level -> level.price().toString(), level -> level.quantity().toString())
                .containsExactly(tuple("100.125", "0.00000001"), tuple("99.0", "5.00000000"));
        Quote quote = Answer.of(market.quote(SpotSession.PAIR));
        assertThat(quote.bid().compareTo(book.bids().getFirst().price())).isZero();
        assertThat(quote.ask().compareTo(book.asks().getFirst().price())).isZero();
    }

    @Test
    void aBookMayBeEmptyAndThenTheQuoteHasNoSides() {
        SpotMarket market = telling(SpotMethod.DEPTH, "{\"X\":{\"asks\":[],\"bids\":[]}}");
        assertThat(Answer.of(market.book(SpotSession.PAIR, 500)).asks()).isEmpty();
        assertThat(Answer.of(market.quote(SpotSession.PAIR)).hasBid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void aDepthThatTheVenueDoesNotHaveIsRefusedUnasked(int depth) {
        SpotSession session = new SpotSession(new ScriptedMarket());
        assertThat(Answer.failure(session.market.book(SpotSession.PAIR, depth)))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("500");
        assertThat(session.script.asked()).isEmpty();
    }

    @Test
    void aPriceThatStandsTwiceInABookIsTheVenuesFault() {
        assertThat(Answer.failure(telling(SpotMethod.DEPTH,
                "{\"X\":{\"asks\":[[\"5\",\"1\",1],[\"5.0\",\"1\",1]],\"bids\":[]}}").book(SpotSession.PAIR, 5)))
                .isInstanceOf(VenueException.class).hasMessageStartingWith("The book of BTC/USD.KRAKEN");
    }

    @Test
    void spreadsAscendAndMayShareASecond() {
        assertThat(Answer.of(telling(SpotMethod.SPREAD,
                "{\"X\":[[17,\"9.5\",\"9.60000\"],[17,\"9.4\",\"9.6\"],[18,\"9.4\",\"9.5\"]],\"last\":18}")
                .spread(SpotSession.PAIR))).extracting(SpotSpread::eventTime, row -> row.bid() + " " + row.ask())
                .containsExactly(tuple(17_000_000_000L, "9.5 9.6"), tuple(17_000_000_000L, "9.4 9.6"),
                        tuple(18_000_000_000L, "9.4 9.5"));
        assertThat(Answer.failure(telling(SpotMethod.SPREAD,
                "{\"X\":[[18,\"9.5\",\"9.6\"],[17,\"9.4\",\"9.6\"]],\"last\":18}").spread(SpotSession.PAIR)))
                .isInstanceOf(VenueException.class);
    }

    @Test
    void everyRequestNamesThePairAsTheVenueDoes() {
        SpotSession session = new SpotSession(new ScriptedMarket()
                .spot(SpotMethod.TICKER, query -> TICKER)
                .spot(SpotMethod.DEPTH, query -> "{\"X\":{\"asks\":[],\"bids\":[]}}")
                .spot(SpotMethod.SPREAD, query -> "{\"X\":[]}"));
        Answer.of(session.market.ticker(SpotSession.PAIR));
        Answer.of(session.market.quote(SpotSession.PAIR));
        Answer.of(session.market.spread(SpotSession.PAIR));
        assertThat(session.script.asked()).containsExactly("TICKER pair=XXBTZUSD", "DEPTH pair=XXBTZUSD&count=1",
                "SPREAD pair=XXBTZUSD");
    }
}
