package dev.colibri.kraken.spot.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.common.wire.Unreadable;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.market.Tapes.BEGIN;
import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SpotBarsTest {

    private static Tape everyMinute(int count) {
        return Tapes.at(LongStream.range(0, count).map(minute -> minute * MINUTE + SECOND).toArray());
    }

    private static List<Long> closes(List<Bar> bars) {
        return bars.stream().map(bar -> (bar.closeTime() - BEGIN) / MINUTE).toList();
    }

    private static List<Long> minutes(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** Candles as the venue tells them; the last one is not finished. */
    private static SpotSession told(String... rows) {
        SpotVenue venue = SpotVenue.at(BEGIN + 60 * MINUTE, new Tape(List.of()), Manners.USUAL);
        return new SpotSession(venue.script().spot(SpotMethod.OHLC, query -> "{\"XXBTZUSD\":["
                + String.join(",", rows) + "]}"));
    }

    private static String row(long after, String figures) {
        return "[" + (BEGIN + after) / SECOND + "," + figures + "]";
    }

    private static String row(long after) {
        return row(after, "\"90000.0\",\"90002.0\",\"89999.5\",\"90001.0\",\"90000.7\",\"1.50000000\",3");
    }

    private static VenueException refusal(Future<?> answer) {
        assertThat(Answer.failure(answer)).isInstanceOf(VenueException.class);
        return (VenueException) Answer.failure(answer);
    }

    @Test
    void whatTheVenueKeepsComesFromItsCandlesAlone() {
        SpotSession session = SpotSession.at(60 * MINUTE, everyMinute(60), Manners.USUAL);
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(5)))).isEqualTo(minutes(56, 60));
        assertThat(session.script.asked()).containsExactly("OHLC pair=XXBTZUSD&interval=1");
        assertThat(session.follower.notes).isEmpty();
        assertThat(session.follower.rows).containsExactly(5L);
    }

    @Test
    void beyondTheCapBarsAreBuiltFromTradesAndSaySo() {
        SpotSession session = SpotSession.at(800 * MINUTE, everyMinute(800), Manners.USUAL);
        List<Bar> bars = session.bars("1-MINUTE-LAST-EXTERNAL", session.range(MINUTE, -1));
        assertThat(closes(bars)).isEqualTo(minutes(1, 800));
        assertThat(bars).extracting(Bar::tradeCount).containsOnly(1L);
        assertThat(bars).extracting(Bar::origin).containsOnly(Origin.RECOVERED);
        assertThat(session.follower.notes).containsExactly(
                "Bars up to " + SpotSession.after(80 * MINUTE)
                        + " are built from trades, since Kraken keeps 720 candles");
        assertThat(session.follower.rows.getLast()).isEqualTo(800);
        SpotSession newest = SpotSession.at(800 * MINUTE, everyMinute(800), Manners.USUAL);
        assertThat(closes(newest.bars("1-MINUTE-LAST-EXTERNAL", newest.newest(725)))).isEqualTo(minutes(76, 800));
        assertThat(newest.follower.notes).hasSize(1);
    }

    @Test
    void aRangeBeforeTheCandlesIsBuiltFromItsOwnTradesAlone() {
        SpotSession session = SpotSession.at(800 * MINUTE, everyMinute(800), Manners.USUAL);
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(5 * MINUTE, 9 * MINUTE))))
                .isEqualTo(minutes(5, 8));
        assertThat(session.script.asked()).containsExactly("OHLC pair=XXBTZUSD&interval=1",
                "TRADES pair=XXBTZUSD&since=" + (BEGIN + 4 * MINUTE - 1000) + "&count=1000");
    }

    @Test
    void theCurrentCandleIsNeverTold() {
        SpotSession session = SpotSession.at(2 * MINUTE + 59 * SECOND, everyMinute(3), Manners.USUAL);
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(9)))).isEqualTo(minutes(1, 2));
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, 90 * MINUTE))))
                .isEqualTo(minutes(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "-1, 3", "1, 4"})
    void aBuiltBarIsFinishedWhenItsEndHasComeByTheVenuesClock(long beyond, int finished) {
        SpotSession session = SpotSession.at(2 * MINUTE + beyond, everyMinute(2), Manners.USUAL);
        assertThat(session.bars("30-SECOND-LAST-EXTERNAL", session.newest(9))).hasSize(finished);
        assertThat(session.bars("30-SECOND-LAST-EXTERNAL", session.range(0, 90 * MINUTE))).hasSize(finished);
    }

    @Test
    void whatTheVenueHasNoCandlesOfIsMadeOfShorterOnesOrOfTradesAndSaysSo() {
        SpotSession session = SpotSession.at(60 * MINUTE, everyMinute(60), Manners.USUAL);
        assertThat(session.bars("10-MINUTE-LAST-EXTERNAL", session.newest(2))).hasSize(2);
        assertThat(session.bars("20-SECOND-LAST-EXTERNAL", session.newest(2))).hasSize(2);
        assertThat(session.bars("4-TICK-LAST-EXTERNAL", session.newest(2))).hasSize(2);
        assertThat(session.bars("1-MINUTE-LAST-INTERNAL", session.newest(2))).hasSize(2);
        assertThat(session.follower.notes).containsExactly(
                "Bars of 10-MINUTE are made of Kraken's candles of 5-MINUTE, since it has none of their own length",
                "Bars of 20-SECOND are built from trades, since Kraken has no such candles",
                "Bars of 4-TICK are built from trades, since Kraken has no such candles");
    }

    @Test
    void volumeBarsHoldTheirStepEach() {
        SpotSession session = SpotSession.at(60 * MINUTE, everyMinute(20), Manners.USUAL);
        assertThat(session.bars("2.5-VOLUME-LAST-EXTERNAL", session.range(0, -1)))
                .extracting(bar -> bar.volume().toString()).hasSize(8).containsOnly("2.50000000");
        assertThat(session.bars("2.5-VOLUME-LAST-EXTERNAL", session.newest(3))).hasSize(3)
                .last().satisfies(bar -> assertThat(bar.close().toString()).isEqualTo("90019.0"));
    }

    @Test
    void tooManyTradesForABareLimitAreRefusedBeforeAnythingIsAsked() {
        SpotSession session = SpotSession.at(60 * MINUTE, everyMinute(2), Manners.USUAL);
        assertThat(Answer.failure(session.ask("100000-TICK-LAST-EXTERNAL", session.newest(1000))))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("start");
    }

    @Test
    void weeksBuiltFromTradesBeginWhereTheVenuesDo() {
        long monday = EventTime.nanos(Instant.parse("2025-12-22T00:00:00Z"));
        long week = 7 * 1440 * MINUTE;
        Tape tape = Tapes.at(monday - week + SECOND - BEGIN, monday - SECOND - BEGIN, monday + SECOND - BEGIN);
        SpotSession session = new SpotSession(SpotVenue.at(BEGIN, tape, Manners.USUAL).script()
                .spot(SpotMethod.OHLC, query -> "{\"X\":[" + row(monday - BEGIN) + "," + row(monday + week - BEGIN)
                        + "]}"));
        assertThat(session.bars("1-WEEK-LAST-EXTERNAL", session.range(monday - BEGIN, -1)))
                .extracting(Bar::openTime, Bar::tradeCount)
                .containsExactly(tuple(monday - week, 2L), tuple(monday, 3L));
    }

    @Test
    void aPairWithoutAFinishedCandleHasNoBars() {
        SpotSession young = told(row(59 * MINUTE));
        assertThat(young.bars("1-MINUTE-LAST-EXTERNAL", young.newest(3))).isEmpty();
        assertThat(young.bars("1-MINUTE-LAST-EXTERNAL", young.range(0, -1))).isEmpty();
        SpotSession empty = told();
        assertThat(empty.bars("1-MINUTE-LAST-EXTERNAL", empty.newest(3))).isEmpty();
    }

    @Test
    void candlesThatAreMissingInTheVenuesRecordAreTold() {
        SpotSession session = told(row(0), row(MINUTE), row(4 * MINUTE), row(5 * MINUTE));
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(MINUTE, -1))))
                .containsExactly(1L, 2L, 5L);
        assertThat(session.follower.notes)
                .containsExactly("Kraken's own record lacks 2 of its candles of 1-MINUTE");
        assertThat(session.bars("2-MINUTE-LAST-EXTERNAL", session.range(MINUTE, -1)))
                .extracting(bar -> (bar.openTime() - BEGIN) / MINUTE, Bar::complete)
                .containsExactly(tuple(1L, false), tuple(3L, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -MINUTE, 30 * SECOND})
    void candlesThatOverlapOrComeTwiceOrBackwardsAreRefused(long second) {
        SpotSession session = told(row(0), row(second), row(5 * MINUTE));
        assertThat(refusal(session.ask("1-MINUTE-LAST-EXTERNAL", session.newest(3))).code())
                .isEqualTo(Unreadable.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3,0.5,2,1,1,-1", "1,3,0.5,4,1,1,1", "1,3,2,2,1,1,1", "1,3,0.5,2,1,-1,1",
            "1,1e40,1,1,1,1,1", "1,3,0.5,2,1,1e40,1"})
    void figuresThatContradictEachOtherAreRefusedWithTheirPlace(String figures) {
        SpotSession session = told(row(0, figures), row(MINUTE));
        assertThat(refusal(session.ask("1-MINUTE-LAST-EXTERNAL", session.newest(3)))).satisfies(impossible -> {
            assertThat(impossible.code()).isEqualTo(Unreadable.CODE);
            assertThat(impossible.getMessage()).startsWith("A page of candles of BTC/USD.KRAKEN holds what cannot be");
        });
    }

    @Test
    void quietCandlesRepeatTheCloseAndKeepTheirZeros() {
        String quiet = "\"90001.0\",\"90001.0\",\"90001.0\",\"90001.0\",\"0.0\",\"0.00000000\",0";
        SpotSession session = told(row(0), row(MINUTE, quiet), row(2 * MINUTE));
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(2)))
                .extracting(Bar::tradeCount, Bar::origin, bar -> String.valueOf(bar.vwap()))
                .containsExactly(tuple(3L, Origin.RECOVERED, "90000.7"), tuple(0L, Origin.INFERRED, "null"));
    }

    @Test
    void whatSaysThatItIsNotCommittedIsNotTaken() {
        SpotSession session = new SpotSession(SpotVenue.at(BEGIN + 60 * MINUTE, everyMinute(2), Manners.USUAL).script()
                .spot(SpotMethod.OHLC, query -> "{\"last\":" + BEGIN / SECOND + ",\"X\":[" + row(0) + ","
                        + row(MINUTE) + "," + row(2 * MINUTE) + "]}"));
        assertThat(closes(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(9)))).containsExactly(1L);
    }

    @Test
    void whoeverSaysStopGetsNoBars() {
        SpotSession session = SpotSession.at(60 * MINUTE, everyMinute(60), Manners.USUAL.keeping(10).withPage(7));
        HistoryRange range = new HistoryRange(Optional.of(SpotSession.after(0)), Optional.empty(), 0,
                new Follower(3));
        assertThat(Answer.failure(session.ask("1-MINUTE-LAST-EXTERNAL", range)))
                .isInstanceOf(CancellationException.class);
        assertThat(session.script.asked()).hasSize(4);
    }

    @Test
    void onlyTheLastPriceAndOnlyThePairItselfHasBars() {
        SpotSession session = new SpotSession(new ScriptedMarket());
        assertThat(Answer.failure(session.ask("1-MINUTE-MARK-EXTERNAL", session.newest(1))))
                .isInstanceOf(Unsupported.class);
        assertThat(Answer.failure(session.market.bars(Instruments.ETH_EUR,
                BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL"), session.newest(1))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(session.script.asked()).isEmpty();
    }
}
