package dev.colibri.kraken.spot.market;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.history.HistoryFailure;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.Query;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.market.Tapes.BEGIN;
import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class SpotTradesTest {

    private static Tape everySecond(int count) {
        return Tapes.at(LongStream.range(0, count).map(second -> second * SECOND).toArray());
    }

    private static SpotSession telling(String... rows) {
        return new SpotSession(SpotVenue.at(BEGIN + MINUTE, everySecond(1), Manners.USUAL).script()
                .spot(SpotMethod.TRADES, query -> "{\"X\":[" + String.join(",", rows) + "]}"));
    }

    private static String row(long after, String side, long id) {
        return "[\"90000.1\",\"0.25\"," + SpotVenue.printed(BEGIN + after) + ",\"" + side + "\",\"m\",\"\"," + id + "]";
    }

    private static String code(Future<?> answer) {
        assertThat(Answer.failure(answer)).isInstanceOf(VenueException.class);
        return ((VenueException) Answer.failure(answer)).code();
    }

    @Test
    void aTradeIsToldWithAllItsParts() {
        SpotSession session = telling(row(5 * SECOND + 123_456_789, "s", 17));
        assertThat(session.trades(session.range(0, -1))).singleElement().satisfies(trade -> {
            assertThat(trade.id().toString()).isEqualTo("17");
            assertThat(trade.price().toString()).isEqualTo("90000.1");
            assertThat(trade.quantity().toString()).isEqualTo("0.25000000");
            assertThat(trade.aggressor()).isEqualTo(Side.SELL);
            assertThat(trade.kind()).isEqualTo(TradeKind.NORMAL);
            assertThat(trade.origin()).isEqualTo(Origin.RECOVERED);
            assertThat(trade.eventTime()).isCloseTo(BEGIN + 5 * SECOND + 123_456_789,
                    org.assertj.core.data.Offset.offset(250L));
            assertThat(trade.receiveTime()).isEqualTo(EventTime.nanos(java.time.Instant.parse("2026-01-05T11:00:00Z")));
        });
    }

    @ParameterizedTest
    @CsvSource({"false, 1000", "false, 700", "true, 700"})
    void manyTradesOfOneMomentAreAllTold(boolean inclusive, int ofOneMoment) {
        Tape tape = Tapes.at(IntStream.range(0, 2500).mapToLong(i -> i < 100 || i >= 100 + ofOneMoment ? i * SECOND
                : 100 * SECOND).toArray());
        SpotSession session = SpotSession.at(3000 * SECOND, tape, new Manners(1000, inclusive, false, true, 720));
        assertThat(session.trades(session.range(0, -1))).extracting(trade -> trade.id().low())
                .isEqualTo(tape.prints().stream().map(Print::id).toList());
    }

    @Test
    void moreTradesOfOneMomentThanAPageHoldsAreAFailureAndNotLost() {
        Tape tape = Tapes.at(IntStream.range(0, 1500).mapToLong(i -> i < 1400 ? SECOND : i * SECOND).toArray());
        for (boolean inclusive : new boolean[]{true, false}) {
            SpotSession session = SpotSession.at(3000 * SECOND, tape, new Manners(1000, inclusive, false, true, 720));
            assertThat(code(session.market.trades(SpotSession.PAIR, session.range(0, -1))))
                    .isIn(HistoryFailure.STUCK, HistoryFailure.HOLE);
        }
    }

    @Test
    void aFewOfTheNewestAreOneSmallPage() {
        SpotSession session = SpotSession.at(2500 * SECOND, everySecond(2500), Manners.USUAL);
        assertThat(session.trades(session.newest(3))).extracting(Trade::eventTime)
                .containsExactly(BEGIN + 2497 * SECOND, BEGIN + 2498 * SECOND, BEGIN + 2499 * SECOND);
        assertThat(session.script.asked()).containsExactly("TRADES pair=XXBTZUSD&count=53");
    }

    @Test
    void moreOfTheNewestThanAPageHoldsAreFoundByWalkingBack() {
        SpotSession session = SpotSession.at(2500 * SECOND, everySecond(2500), Manners.USUAL);
        assertThat(session.trades(session.newest(1800))).extracting(Trade::eventTime)
                .isEqualTo(LongStream.range(700, 2500).mapToObj(second -> BEGIN + second * SECOND).toList());
        assertThat(session.follower.rows).isSorted().last().isEqualTo(1800L);
    }

    @Test
    void theNewestBeforeATimeLongAgoAreFoundByWalkingBack() {
        long weeks = 21L * 1440 * MINUTE;
        Tape tape = Tapes.at(LongStream.concat(LongStream.range(0, 50).map(second -> second * SECOND - weeks),
                LongStream.range(0, 50).map(second -> second * SECOND)).toArray());
        SpotSession session = SpotSession.at(50 * SECOND, tape, Manners.USUAL);
        HistoryRange range = new HistoryRange(Optional.empty(), Optional.of(SpotSession.after(-MINUTE - weeks / 3)), 4,
                session.follower);
        assertThat(session.trades(range)).extracting(Trade::eventTime).isEqualTo(
                LongStream.range(46, 50).mapToObj(second -> BEGIN + second * SECOND - weeks).toList());
        assertThat(session.script.asked()).hasSizeLessThan(20);
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        SpotSession session = SpotSession.at(MINUTE, everySecond(20), Manners.USUAL);
        assertThat(session.trades(session.range(3 * SECOND, 6 * SECOND))).extracting(Trade::eventTime)
                .containsExactly(BEGIN + 3 * SECOND, BEGIN + 4 * SECOND, BEGIN + 5 * SECOND);
        assertThat(session.trades(session.range(3 * SECOND + 1, 4 * SECOND))).isEmpty();
        assertThat(session.trades(session.range(30 * MINUTE, -1))).as("the future").isEmpty();
    }

    @Test
    void aBusyMarketIsNotChasedBeyondTheMomentOfAsking() {
        SpotVenue venue = SpotVenue.at(BEGIN + 10 * SECOND, everySecond(2000), Manners.USUAL.withPage(4));
        SpotVenue later = SpotVenue.at(BEGIN + 2000 * SECOND, everySecond(2000), Manners.USUAL.withPage(4));
        SpotSession session = new SpotSession(venue.script().spot(SpotMethod.TRADES, later::trades));
        assertThat(session.trades(session.range(0, -1))).extracting(Trade::eventTime)
                .isEqualTo(LongStream.rangeClosed(0, 10).mapToObj(second -> BEGIN + second * SECOND).toList());
    }

    @Test
    void tradesOfNothingAreLeftOutWithoutAHole() {
        SpotSession session = telling(row(0, "b", 1), row(SECOND, "b", 2).replace("0.25", "0.00000000"),
                row(2 * SECOND, "b", 3));
        assertThat(session.trades(session.range(0, -1))).extracting(trade -> trade.id().low()).containsExactly(1L, 3L);
        assertThat(session.follower.notes).isEmpty();
    }

    @Test
    void aTradeThatIsMissingBetweenPagesIsAskedForAgainOrFails() {
        Tape tape = everySecond(30);
        int[] lacking = {2};
        SpotVenue venue = SpotVenue.at(BEGIN + MINUTE, tape, Manners.USUAL.withPage(8));
        SpotSession session = new SpotSession(venue.script().spot(SpotMethod.TRADES, query -> lacking[0]-- == 1
                ? venue.trades(Query.parse("since=" + (query.number("since").orElse(0) + 3 * SECOND)))
                : venue.trades(query)));
        assertThat(session.trades(session.range(0, -1))).as("healed by a second look").hasSize(30);
        SpotSession broken = new SpotSession(venue.script().spot(SpotMethod.TRADES, query -> venue.trades(
                Query.parse("since=" + (query.number("since").orElse(0) + 3 * SECOND)))));
        assertThat(code(broken.market.trades(SpotSession.PAIR, broken.range(0, -1)))).isEqualTo(HistoryFailure.HOLE);
    }

    @Test
    void whatCannotBeInATradeIsTheVenuesFault() {
        for (String row : List.of(row(0, "x", 1), row(0, "b", -1), row(0, "b", 1).replace("90000.1", "1e30"),
                row(0, "b", 1).replace("0.25", "-0.25"))) {
            SpotSession session = telling(row);
            assertThat(code(session.market.trades(SpotSession.PAIR, session.range(0, -1))))
                    .isEqualTo("kraken.impossible-value");
        }
        SpotSession disorder = telling(row(SECOND, "b", 1), row(0, "b", 2));
        assertThat(code(disorder.market.trades(SpotSession.PAIR, disorder.range(0, -1))))
                .isEqualTo(HistoryFailure.DISORDER);
    }

    @Test
    void aTokenisedShareIsAskedForAsSuch() {
        SpotSession session = telling();
        Answer.of(session.market.trades(dev.colibri.api.testing.Instruments.AAPLX_USD, session.newest(2)));
        assertThat(session.script.asked().getFirst()).startsWith("TRADES pair=AAPLxUSD&asset_class=tokenized_asset");
    }
}
