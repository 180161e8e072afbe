package dev.colibri.kraken.futures.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.StoppedClock;
import dev.colibri.kraken.common.history.HistoryFailure;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.common.wire.Unreadable;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FuturesCandlesTest {
    private static final Manners PAGES_OF_ONE = Manners.USUAL.withPage(1);

    /** A trade in each of so many minutes. */
    private static Tape everyMinute(int count) {
        return Tapes.at(LongStream.range(0, count).map(minute -> minute * MINUTE + SECOND).toArray());
    }

    private static String code(Future<?> answer) {
        assertThat(Answer.failure(answer)).isInstanceOf(VenueException.class);
        return ((VenueException) Answer.failure(answer)).code();
    }

    private static ScriptedMarket telling(Instant now, String candles) {
        return new ScriptedMarket()
                .futures(FuturesMethod.TICKER, (symbol, query) -> "{\"ticker\":{\"symbol\":\"" + symbol
                        + "\"},\"serverTime\":\"" + now + "\"}")
                .futures(FuturesMethod.CANDLES, (subject, query) -> candles);
    }

    private static String candle(long after, String figures) {
        return "{\"time\":" + (Tapes.BEGIN + after) / Tapes.MILLI + "," + figures + "}";
    }

    private static FuturesSession told(String... candles) {
        return new FuturesSession(telling(FuturesSession.after(60 * MINUTE),
                "{\"candles\":[" + String.join(",", candles) + "],\"more_candles\":false}"));
    }

    @Test
    void aVenueThatGivesOneCandleAtATimeFromTheEndFailsAndLeavesNoHole() {
        FuturesSession session = FuturesSession.at(60 * MINUTE, everyMinute(50), PAGES_OF_ONE.cuttingHeads());
        assertThat(code(session.ask("1-MINUTE-LAST-EXTERNAL", session.range(0, -1)))).isEqualTo(HistoryFailure.HOLE);
        assertThat(session.script.asked()).hasSizeLessThan(10);
    }

    @Test
    void aVenueThatGivesOneCandleAtATimeFromTheBeginIsReadWhole() {
        FuturesSession session = FuturesSession.at(60 * MINUTE, everyMinute(50), PAGES_OF_ONE);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, -1))).hasSize(60);
    }

    @Test
    void aVenueThatSaysThatThereIsMoreAndGivesNothingFails() {
        FuturesSession session = new FuturesSession(telling(FuturesSession.after(60 * MINUTE),
                "{\"candles\":[],\"more_candles\":true}"));
        assertThat(code(session.ask("1-MINUTE-MARK-EXTERNAL", session.range(0, -1)))).isEqualTo(HistoryFailure.HOLE);
    }

    @Test
    void aVenueThatGivesCandlesBeforeTheRangeForEverFails() {
        FuturesSession session = new FuturesSession(telling(FuturesSession.after(60 * MINUTE), "{\"candles\":["
                + candle(0, "\"open\":1,\"high\":1,\"low\":1,\"close\":1,\"volume\":1") + "],\"more_candles\":true}"));
        assertThat(code(session.ask("1-MINUTE-LAST-EXTERNAL", session.range(20 * MINUTE, -1))))
                .isEqualTo(HistoryFailure.STUCK);
        assertThat(session.script.asked()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void yearsOfSilenceBeforeManyCandlesAreCrossedWhicheverEndIsCut(boolean cutsHead, boolean inclusive) {
        Manners manners = new Manners(60, inclusive, cutsHead, true, 720);
        FuturesSession session = FuturesSession.at(6000 * MINUTE, everyMinute(5000), manners);
        HistoryRange range = new HistoryRange(Optional.of(Instant.parse("2022-01-01T00:00:00Z")), Optional.empty(), 0,
                session.follower);
        List<Bar> bars = session.bars("1-MINUTE-LAST-EXTERNAL", range);
        assertThat(bars).extracting(Bar::openTime).isEqualTo(
                LongStream.range(0, 6000).mapToObj(minute -> Tapes.BEGIN + minute * MINUTE).toList());
        assertThat(session.script.asked()).hasSizeLessThan(250);
        assertThat(session.follower.rows).isSorted().hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStretchHoldsNoMoreThanTheVenueGives(boolean inclusive) {
        Manners manners = new Manners(2000, inclusive, true, true, 720);
        FuturesSession session = FuturesSession.at(4100 * MINUTE, everyMinute(4100), manners);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, -1))).hasSize(4100);
        assertThat(session.script.asked()).hasSize(4);
    }

    @Test
    void aCandleWithoutTradesCountsNoneAndRepeatsTheClose() {
        FuturesSession session = FuturesSession.at(4 * MINUTE, Tapes.at(SECOND, 2 * MINUTE + SECOND), Manners.USUAL);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, -1)))
                .extracting(Bar::tradeCount, Bar::origin, bar -> bar.close().toString(), Bar::vwap)
                .containsExactly(tuple(Bar.UNKNOWN_COUNT, Origin.RECOVERED, "90000", null),
                        tuple(0L, Origin.INFERRED, "90000", null),
                        tuple(Bar.UNKNOWN_COUNT, Origin.RECOVERED, "90001", null),
                        tuple(0L, Origin.INFERRED, "90001", null));
    }

    @Test
    void aQuietPartSetsNoPriceOfABarThatHasOthers() {
        FuturesSession session = FuturesSession.at(60 * MINUTE, Tapes.at(SECOND, 6 * MINUTE + SECOND, 6 * MINUTE
                + 2 * SECOND), Manners.USUAL);
        assertThat(session.bars("2-MINUTE-LAST-EXTERNAL", session.range(5 * MINUTE, 8 * MINUTE)))
                .extracting(bar -> bar.open() + " " + bar.high() + " " + bar.low() + " " + bar.close(),
                        Bar::tradeCount)
                .containsExactly(tuple("90000 90000 90000 90000", 0L),
                        tuple("90001 90002 90001 90002", Bar.UNKNOWN_COUNT));
    }

    @Test
    void withoutVolumeButWithMovementTheCountIsNotKnown() {
        FuturesSession session = told(candle(0, "\"open\":1,\"high\":2,\"low\":1,\"close\":2,\"volume\":0"));
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, -1))).singleElement()
                .satisfies(bar -> assertThat(bar.tradeCount()).isEqualTo(Bar.UNKNOWN_COUNT));
    }

    @Test
    void aTradedVolumeThatIsMissingIsNotTakenForNone() {
        String figures = "\"open\":1,\"high\":2,\"low\":1,\"close\":2";
        FuturesSession session = told(candle(0, figures));
        assertThat(code(session.ask("1-MINUTE-LAST-EXTERNAL", session.range(0, -1)))).isEqualTo(Unreadable.CODE);
        assertThat(session.bars("1-MINUTE-INDEX-EXTERNAL", session.range(0, -1))).singleElement()
                .satisfies(bar -> assertThat(bar.tradeCount()).isZero());
    }

    @ParameterizedTest
    @ValueSource(longs = {-MINUTE, 0, 30 * SECOND})
    void candlesThatOverlapOrComeTwiceOrBackwardsAreRefused(long second) {
        String figures = "\"open\":1,\"high\":2,\"low\":1,\"close\":2,\"volume\":5";
        FuturesSession session = told(candle(0, figures), candle(second, figures));
        Future<List<Bar>> answer = session.ask("1-MINUTE-LAST-EXTERNAL", session.range(-10 * MINUTE, -1));
        if (second == 0) {
            assertThat(Answer.of(answer)).as("the same candle again is passed over").hasSize(1);
        } else {
            assertThat(code(answer)).isIn(HistoryFailure.DISORDER, Unreadable.CODE);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "-1, 1", "1, 2"})
    void anIntervalIsFinishedWhenItsEndHasComeByTheVenuesClock(long beyond, int finished) {
        FuturesSession session = FuturesSession.at(2 * MINUTE + beyond, everyMinute(5), Manners.USUAL);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(-5 * MINUTE, -1))).hasSize(finished);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(7))).hasSize(finished);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(-5 * MINUTE, 90 * MINUTE))).hasSize(finished);
    }

    @Test
    void aRangeHoldsTheCloseAtItsStartAndNotTheOneAtItsEnd() {
        FuturesSession session = FuturesSession.at(20 * MINUTE, everyMinute(20), Manners.USUAL);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(3 * MINUTE, 6 * MINUTE)))
                .extracting(Bar::closeTime).containsExactly(Tapes.BEGIN + 3 * MINUTE, Tapes.BEGIN + 4 * MINUTE,
                        Tapes.BEGIN + 5 * MINUTE);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(3 * MINUTE + 1, 4 * MINUTE))).isEmpty();
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(50 * MINUTE, -1))).as("the future").isEmpty();
    }

    @Test
    void aBareLimitMeansTheNewestAndAStartTheOldest() {
        FuturesSession session = FuturesSession.at(50 * MINUTE, everyMinute(50), Manners.USUAL.withPage(3));
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.newest(4))).extracting(Bar::closeTime)
                .containsExactly(Tapes.BEGIN + 47 * MINUTE, Tapes.BEGIN + 48 * MINUTE, Tapes.BEGIN + 49 * MINUTE,
                        Tapes.BEGIN + 50 * MINUTE);
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", new HistoryRange(Optional.of(FuturesSession.after(MINUTE)),
                Optional.empty(), 2, HistoryProgress.SILENT))).extracting(Bar::closeTime)
                .containsExactly(Tapes.BEGIN + MINUTE, Tapes.BEGIN + 2 * MINUTE);
    }

    @Test
    void theNewestReachBackToTheBarInWhichTheContractOpened() {
        Instant opening = FuturesSession.CONTRACT.contract().openingTime().orElseThrow();
        long first = EventTime.nanos(opening) - Tapes.BEGIN + SECOND;
        Tape tape = Tapes.at(first, first + 10 * MINUTE);
        FuturesSession session = FuturesSession.at(first + 30 * MINUTE, tape, Manners.USUAL);
        List<Bar> ranged = session.bars("2-HOUR-LAST-EXTERNAL", session.range(first - 600 * MINUTE, -1));
        FuturesSession later = FuturesSession.at(first + 180 * MINUTE, tape, Manners.USUAL);
        assertThat(ranged).isEmpty();
        assertThat(later.bars("2-HOUR-LAST-EXTERNAL", later.newest(5))).isNotEmpty()
                .isEqualTo(later.bars("2-HOUR-LAST-EXTERNAL", later.range(first - 600 * MINUTE, -1)));
    }

    @Test
    void computedPricesMayBeOlderThanTheContract() {
        Instant opening = FuturesSession.CONTRACT.contract().openingTime().orElseThrow();
        long time = EventTime.nanos(opening.minusSeconds(86_400)) / (60 * SECOND) * 60 * SECOND - Tapes.BEGIN;
        String figures = "\"open\":\"1.5\",\"high\":\"2.25\",\"low\":\"1\",\"close\":\"2\",\"volume\":\"0\"";
        FuturesSession session = told(candle(time, figures));
        assertThat(session.bars("1-MINUTE-INDEX-EXTERNAL", session.range(time, time + 5 * MINUTE))).hasSize(1);
    }

    @Test
    void computedPricesAreKeptWholeAndRoundedOnlyWhereBarsAreMadeOfThem() {
        FuturesSession session = told(
                candle(MINUTE,
                        "\"open\":91126.5,\"high\":91126.583467581712,\"low\":91126.5,\"close\":91126.5,\"volume\":0"),
                candle(2 * MINUTE,
                        "\"open\":91127,\"high\":91127.1234567890123,\"low\":91126.12345678901,\"close\":91127"));
        assertThat(session.bars("1-MINUTE-MARK-EXTERNAL", session.range(0, -1)))
                .extracting(bar -> bar.high().toString()).containsExactly("91126.583467581712", "91127.1234567890123");
        assertThat(session.bars("2-MINUTE-MARK-INTERNAL", session.range(0, -1))).singleElement()
                .satisfies(bar -> {
                    assertThat(bar.high().toString()).isEqualTo("91127.12345679");
                    assertThat(bar.low().toString()).isEqualTo("91126.12345679");
                });
        assertThat(session.follower.notes)
                .containsExactly("Bars of 2-MINUTE are made of Kraken's candles of 1-MINUTE");
    }

    @Test
    void weeksBeginWhereTheVenuesDo() {
        long monday = EventTime.nanos(Instant.parse("2025-12-22T00:00:00Z")) - Tapes.BEGIN;
        FuturesSession session =
                told(candle(monday, "\"open\":1,\"high\":2,\"low\":1,\"close\":2,\"volume\":\"5\""));
        assertThat(session.bars("1-WEEK-LAST-EXTERNAL", session.range(monday, -1))).singleElement()
                .satisfies(bar -> assertThat(bar.openTime()).isEqualTo(Tapes.BEGIN + monday));
    }

    @Test
    void volumesBeyondEighteenDigitsAreRoundedAndThatIsTold() {
        FuturesSession session = told(candle(0, "\"open\":1,\"high\":2,\"low\":1,\"close\":2,\"volume\":"
                + "\"123456789012345678.1234\""));
        assertThat(session.bars("1-MINUTE-LAST-EXTERNAL", session.range(0, -1))).singleElement()
                .satisfies(bar -> assertThat(bar.volume().toString()).isEqualTo("123456789012345678"));
        assertThat(session.follower.notes).singleElement().asString().contains("18 digits");
    }

    @Test
    void everyIntervalOfTheVenueIsAskedByItsName() {
        List<String> words = List.of("1-MINUTE", "5-MINUTE", "15-MINUTE", "30-MINUTE", "1-HOUR", "4-HOUR", "12-HOUR",
                "1-DAY", "1-WEEK");
        List<String> names = List.of("1m", "5m", "15m", "30m", "1h", "4h", "12h", "1d", "1w");
        IntStream.range(0, words.size()).forEach(i -> {
            FuturesSession session = FuturesSession.at(MINUTE, everyMinute(1), Manners.USUAL);
            session.bars(words.get(i) + "-MARK-EXTERNAL", session.range(0, -1));
            session.bars(words.get(i) + "-LAST-EXTERNAL", session.range(-20_000 * MINUTE, -1));
            assertThat(session.script.asked()).filteredOn(asked -> asked.startsWith("CANDLES"))
                    .last().asString().startsWith("CANDLES trade/PF_XBTUSD/" + names.get(i) + " from=");
            assertThat(session.follower.notes).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-MINUTE-BID-EXTERNAL", "1-MINUTE-MID-INTERNAL", "30-SECOND-MARK-EXTERNAL"})
    void whatTheVenueCannotTellIsRefusedInWords(String words) {
        FuturesSession session = FuturesSession.at(MINUTE, everyMinute(1), Manners.USUAL);
        assertThat(Answer.failure(session.ask(words, session.newest(1)))).isInstanceOf(Unsupported.class);
        assertThat(session.script.asked()).isEmpty();
    }

    @Test
    void barsOfAnotherInstrumentAreRefused() {
        FuturesMarket market = new FuturesMarket(new ScriptedMarket(), new StoppedClock("2026-01-05T11:00:00Z"));
        assertThat(Answer.failure(market.bars(Instruments.PI_XBTUSD,
                BarType.parse("PF_XBTUSD.KRAKEN-1-MINUTE-LAST-EXTERNAL"), HistoryRange.newest(1))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nothingIsAskedAnyMoreAfterAStop() {
        FuturesVenue venue = FuturesVenue.at(Tapes.BEGIN + 60 * MINUTE, everyMinute(60), Tapes.computed(0),
                Manners.USUAL.withPage(5));
        FuturesSession session = new FuturesSession(venue.script().held());
        Future<List<Bar>> answer = session.ask("1-MINUTE-LAST-EXTERNAL", new HistoryRange(
                Optional.of(FuturesSession.after(0)), Optional.empty(), 0, new Follower(2)));
        while (session.script.answerNext()) {
            assertThat(session.script.asked()).hasSizeLessThan(5);
        }
        assertThat(Answer.failure(answer)).hasMessageContaining("asking again from there goes on");
        assertThat(session.script.asked()).as("the time, two pages, and what may lie before the first").hasSize(4);
    }
}
