package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.history.HistoryFailure;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.common.wire.Unreadable;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FuturesTradesTest {
    private static final String BOUGHT = "\"takerOrder\":{\"direction\":\"Buy\",\"orderType\":\"IoC\"}";
    private static final String BLOCK = "\"takerOrder\":{\"direction\":\"Buy\",\"orderType\":\"Block\"}";
    private static final String NOBODY = "\"takerOrder\":{\"direction\":\"Unknown\"}";

    /** A venue that tells these trades in the order asked for and with its tokens. */
    private static FuturesSession telling(List<String> elements, UnaryOperator<String> nextToken) {
        ScriptedMarket script = new ScriptedMarket()
                .futures(FuturesMethod.TICKER, (symbol, query) -> "{\"ticker\":{\"symbol\":\"" + symbol
                        + "\"},\"serverTime\":\"" + FuturesSession.after(60 * MINUTE) + "\"}")
                .futures(FuturesMethod.MARKET_EXECUTIONS, (symbol, query) -> {
                    long since = query.number("since").orElse(0) * Tapes.MILLI;
                    long before = query.number("before").orElse(0) * Tapes.MILLI;
                    List<String> within = elements.stream().filter(element -> time(element) >= since
                            && time(element) <= before).toList();
                    List<String> told = query.text("sort").equals("asc") ? within : within.reversed();
                    String next = nextToken.apply(query.text("continuation_token"));
                    return "{\"elements\":[" + String.join(",", told.subList(0,
                            (int) Math.min(told.size(), query.number("count").orElseThrow())))
                            + "]" + (next.isEmpty() ? "" : ",\"continuationToken\":\"" + next + "\"") + "}";
                });
        return new FuturesSession(script);
    }

    private static long time(String element) {
        String after = element.substring(element.indexOf("\"timestamp\":") + 12);
        return Long.parseLong(after.substring(0, after.indexOf(','))) * Tapes.MILLI;
    }

    /** A trade of one contract so long after the begin. */
    private static String traded(long after, int price, String orders) {
        return FuturesVenue.element(new Print(after, Tapes.BEGIN + after, new BigDecimal(price), BigDecimal.ONE,
                Side.BUY), orders);
    }

    private static FuturesSession telling(String... elements) {
        return telling(List.of(elements), token -> "");
    }

    private static String code(Future<?> answer) {
        assertThat(Answer.failure(answer)).isInstanceOf(VenueException.class);
        return ((VenueException) Answer.failure(answer)).code();
    }

    @Test
    void aTradeIsToldWithAllItsParts() {
        FuturesSession session = telling(traded(5 * SECOND, 90_771, BOUGHT));
        assertThat(session.trades(session.range(0, -1))).singleElement().satisfies(trade -> {
            assertThat(trade.id().toString()).isEqualTo(FuturesVenue.uid(5 * SECOND).toString());
            assertThat(trade.price().toString()).isEqualTo("90771");
            assertThat(trade.quantity().toString()).isEqualTo("1.0000");
            assertThat(trade.eventTime()).isEqualTo(Tapes.BEGIN + 5 * SECOND);
            assertThat(trade.origin()).isEqualTo(Origin.RECOVERED);
            assertThat(trade.kind()).isEqualTo(TradeKind.NORMAL);
        });
        assertThat(session.follower.rows).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"takerOrder\":{\"direction\":\"Sell\",\"orderType\":\"Liquidation\"} | SELL | LIQUIDATION",
            "\"takerOrder\":{\"direction\":\"BUY\",\"orderType\":\"PartialLiquidation\"} | BUY | LIQUIDATION",
            "\"takerOrder\":{\"direction\":\"Buy\",\"orderType\":\"Unwind\"} | BUY | ASSIGNMENT",
            "\"takerOrder\":{\"direction\":\"Buy\",\"orderType\":\"Block\"} | BUY | BLOCK",
            "\"makerOrder\":{\"direction\":\"Sell\"},\"takerOrder\":{\"orderType\":\"Market\"} | BUY | NORMAL",
            "\"makerOrder\":{\"direction\":\"Buy\",\"orderType\":\"Limit\"},\"takerOrder\":null | SELL | UNKNOWN",
            "\"makerOrder\":{\"direction\":\"Buy\"},\"takerOrder\":{\"direction\":\"Unknown\"} | SELL | UNKNOWN"})
    void sideAndKindFollowFromEitherOrder(String orders, Side side, TradeKind kind) {
        FuturesSession session = telling(traded(0, 90_000, orders));
        assertThat(session.trades(session.range(0, -1))).extracting(Trade::aggressor, Trade::kind)
                .containsExactly(tuple(side, kind));
    }

    @Test
    void tradesOfUnknownTakersAreLeftOutAndCounted() {
        FuturesSession session = telling(traded(1 * SECOND, 1, BOUGHT), traded(2 * SECOND, 2, NOBODY),
                traded(3 * SECOND, 3, BOUGHT));
        assertThat(session.trades(session.range(0, -1))).hasSize(2);
        assertThat(session.follower.notes)
                .containsExactly("1 trades are left out, since Kraken does not say who took");
    }

    @Test
    void aBareLimitAsksTheVenueForTheNewestAndNoMore() {
        Tape tape = Tapes.at(SECOND, 2 * SECOND, 3 * SECOND);
        FuturesSession known = FuturesSession.at(MINUTE, tape, Manners.USUAL);
        assertThat(known.trades(known.newest(2))).extracting(trade -> trade.price().toString())
                .containsExactly("90001", "90002");
        assertThat(known.script.asked().getLast()).contains("sort=desc&count=2");
    }

    @Test
    void tradesOfNothingAreLeftOutInSilence() {
        FuturesSession session =
                telling(traded(1 * SECOND, 1, BOUGHT).replace("\"quantity\":\"1\"", "\"quantity\":\"0.000\""));
        assertThat(session.trades(session.range(0, -1))).isEmpty();
        assertThat(session.follower.notes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRangeHoldsItsStartAndNotItsEndWhateverTheVenueCounts(boolean inclusive) {
        FuturesSession session = FuturesSession.at(MINUTE, Tapes.at(SECOND, 2 * SECOND, 3 * SECOND),
                new Manners(1000, inclusive, false, true, 720));
        assertThat(session.trades(session.range(SECOND, 3 * SECOND))).hasSize(2);
        assertThat(session.trades(session.range(SECOND, 3 * SECOND + 1))).hasSize(3);
        assertThat(session.trades(session.range(SECOND + 1, 2 * SECOND))).isEmpty();
        assertThat(session.trades(session.range(30 * MINUTE, -1))).as("the future").isEmpty();
        HistoryRange newest = new HistoryRange(Optional.empty(), Optional.of(FuturesSession.after(2 * SECOND + 1)), 1,
                session.follower);
        assertThat(session.trades(newest)).extracting(Trade::eventTime).containsExactly(Tapes.BEGIN + 2 * SECOND);
    }

    @Test
    void anEmptyPageThatLeadsOnIsNotTheEnd() {
        List<String> asked = new ArrayList<>();
        FuturesSession session = telling(List.of(), token -> {
            asked.add(token);
            return token.length() < 5 ? token + "n" : "";
        });
        assertThat(session.trades(session.range(0, -1))).isEmpty();
        assertThat(asked).containsExactly("", "n", "nn", "nnn", "nnnn", "nnnnn");
    }

    @Test
    void anEmptyPageThatLeadsToItselfIsTheEnd() {
        FuturesSession session = telling(List.of(), token -> "same");
        assertThat(session.trades(session.range(0, -1))).isEmpty();
        assertThat(session.script.asked()).hasSize(3);
    }

    @Test
    void tokensWithoutEndAndTokensThatLeadBackAreFailures() {
        FuturesSession endless = telling(List.of(), token -> token + "n");
        assertThat(code(endless.market.trades(FuturesSession.CONTRACT, endless.range(0, -1))))
                .isEqualTo(HistoryFailure.STUCK);
        assertThat(endless.script.asked()).hasSizeLessThan(30);
        FuturesSession circle = telling(List.of(traded(SECOND, 1, BOUGHT)), token -> "same");
        assertThat(code(circle.market.trades(FuturesSession.CONTRACT, circle.range(0, -1))))
                .isEqualTo(HistoryFailure.STUCK);
    }

    @Test
    void aPageOutOfOrderIsAFailure() {
        FuturesSession session = telling(traded(2 * SECOND, 1, BOUGHT), traded(SECOND, 1, BOUGHT));
        assertThat(code(session.market.trades(FuturesSession.CONTRACT, session.range(0, -1))))
                .isEqualTo(HistoryFailure.DISORDER);
    }

    @Test
    void anIdOrANumberThatCannotBeIsTheVenuesFault() {
        for (String odd : List.of("\"uid\":\"a b\"", "\"quantity\":\"-1\"", "\"price\":\"1e30\"")) {
            String name = odd.substring(0, odd.indexOf(':'));
            String element = traded(SECOND, 1, BOUGHT);
            int from = element.lastIndexOf(name);
            int to = element.indexOf(',', from);
            FuturesSession session = telling(element.substring(0, from) + odd + element.substring(to));
            assertThat(code(session.market.trades(FuturesSession.CONTRACT, session.range(0, -1))))
                    .isEqualTo(Unreadable.CODE);
        }
    }

    @Test
    void aBlockSetsNoPriceOfABarNotEvenOfOneThatRepeatsAClose() {
        FuturesSession session = telling(traded(-90 * SECOND, 70, BOUGHT), traded(-80 * SECOND, 5, BLOCK),
                traded(-70 * SECOND, 6, BLOCK), traded(10 * SECOND, 7, BLOCK), traded(95 * SECOND, 71, BOUGHT),
                traded(96 * SECOND, 8, BLOCK));
        assertThat(session.bars("30-SECOND-LAST-EXTERNAL", session.range(SECOND, 130 * SECOND)))
                .extracting(bar -> (bar.closeTime() - Tapes.BEGIN) / SECOND, bar -> bar.close().toString(),
                        Bar::tradeCount)
                .containsExactly(tuple(30L, "70", 0L), tuple(60L, "70", 0L), tuple(90L, "70", 0L),
                        tuple(120L, "71", 1L));
        assertThat(session.follower.notes).containsExactly(
                "Bars of 30-SECOND are built from trades, since Kraken has no such candles");
    }

    @Test
    void pricesOfOldMayBeFinerThanTheInstrumentsOfToday() {
        FuturesSession session = telling(
                traded(SECOND, 90, BOUGHT), traded(2 * SECOND, 91, BOUGHT).replace("\"91\"", "\"91.0625\""));
        assertThat(session.trades(session.range(0, -1))).extracting(trade -> trade.price().toString())
                .containsExactly("90", "91.0625");
        assertThat(session.bars("1-MINUTE-LAST-INTERNAL", session.range(0, 2 * MINUTE)))
                .extracting(bar -> bar.open() + " " + bar.close()).containsExactly("90.0000 91.0625");
    }
}
