package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.feed.Scaled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CandleHoldTest {
    private static final long SECOND = 1_000_000_000L;
    private static final BarType MINUTES = BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");

    private final BarLog log = new BarLog();
    private final PastBars past = new PastBars();
    private final VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(130));
    private CandleHold hold = hold(Optional.empty());

    /** The close is {@code trades}, so that figures differ. */
    private record Row(long begin, int trades) {}

    @Test
    void aCandleIsHeldUntilTheNextBegins() {
        update(row(120, 1));
        update(row(120, 2));
        update(row(120, 3));
        assertThat(log.lines).isEmpty();
        virtual.runUntil(185 * SECOND);
        update(row(180, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/3 v30 n3");
        Bar bar = log.bars.getFirst();
        assertThat(bar.type()).isEqualTo(MINUTES);
        assertThat(bar.eventTime()).isEqualTo(180 * SECOND);
        assertThat(bar.receiveTime()).isEqualTo(185 * SECOND);
        assertThat(bar.vwap()).isEqualTo(Price.of("0.25"));
        assertThat(bar.origin()).isEqualTo(Origin.LIVE);
    }

    @Test
    void pastCandlesAreNotToldAndTheRunningOneIsHeld() {
        snapshot(row(0, 4), row(60, 5), row(120, 1));
        assertThat(log.lines).isEmpty();
        update(row(120, 2));
        update(row(180, 1));
        update(row(240, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/2 v20 n2", "180 1/9/1/1 v10 n1");
    }

    @Test
    void ofAQuietPairTheLastCandleIsHistoryToo() {
        snapshot(row(0, 4), row(60, 5));
        update(row(180, 1));
        update(row(240, 1));
        assertThat(log.lines).containsExactly("180 1/9/1/1 v10 n1");
    }

    @Test
    void aCandleThatGoesOnWasNoHistory() {
        snapshot(row(0, 4), row(60, 5));
        update(row(60, 6));
        update(row(120, 1));
        assertThat(log.lines).containsExactly("60 1/9/1/6 v60 n6");
    }

    @Test
    void theOrderOfASnapshotDoesNotMatter() {
        snapshot(row(120, 1), row(60, 5), row(0, 4));
        update(row(180, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1");
    }

    @Test
    void intervalsWithoutTradesYieldNothing() {
        update(row(120, 1));
        update(row(360, 1));
        update(row(420, 0));
        update(row(480, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "360 1/9/1/1 v10 n1");
    }

    @Test
    void whatComesForAnIntervalThatWasToldIsLate() {
        update(row(120, 1));
        update(row(180, 1));
        update(row(120, 2));
        update(row(180, 3));
        update(row(180, 2));
        update(row(240, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "180 1/9/1/3 v30 n3");
        assertThat(hold.late()).isEqualTo(2);
    }

    @Test
    void aGraceTellsTheBarOfAQuietPair() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        virtual.runUntil(182 * SECOND - 1);
        assertThat(log.lines).isEmpty();
        virtual.runUntil(182 * SECOND);
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1");
        assertThat(log.bars.getFirst().receiveTime()).isEqualTo(182 * SECOND);
        update(row(120, 2));
        update(row(180, 1));
        virtual.runUntil(400 * SECOND);
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "180 1/9/1/1 v10 n1");
        assertThat(hold.late()).isOne();
    }

    @Test
    void aCandleThatRolledBeforeItsGraceIsToldOnce() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        virtual.runUntil(181 * SECOND);
        update(row(180, 1));
        virtual.runUntil(300 * SECOND);
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "180 1/9/1/1 v10 n1");
    }

    @Test
    void aGraceTellsNothingWhileAGapIsOpen() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        hold.gap();
        virtual.runUntil(200 * SECOND);
        assertThat(log.lines).isEmpty();
        snapshot(row(60, 3), row(120, 4));
        virtual.advance(Duration.ofSeconds(1));
        assertThat(log.lines).containsExactly("120 1/9/1/4 v40 n4 R");
    }

    @Test
    void aSnapshotThatReachesBackRepairsAGap() {
        update(row(120, 1));
        hold.gap();
        assertThat(hold.isBroken()).isTrue();
        virtual.runUntil(310 * SECOND);
        snapshot(row(60, 7), row(120, 3), row(180, 2), row(300, 1));
        assertThat(hold.isBroken()).isFalse();
        assertThat(log.lines).containsExactly("120 1/9/1/3 v30 n3 R", "180 1/9/1/2 v20 n2 R");
        update(row(300, 5));
        update(row(360, 1));
        update(row(420, 1));
        assertThat(log.lines).endsWith("300 1/9/1/5 v50 n5 R", "360 1/9/1/1 v10 n1");
        assertThat(past.asked).isEmpty();
    }

    @Test
    void anUpdateOfTheCandleThatIsHeldRepairsAGap() {
        update(row(120, 1));
        hold.gap();
        update(row(120, 5));
        assertThat(hold.isBroken()).isFalse();
        update(row(180, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/5 v50 n5 R");
    }

    @Test
    void historyRepairsAGapThatTheSnapshotDoesNot() {
        update(row(120, 1));
        hold.gap();
        virtual.runUntil(430 * SECOND);
        snapshot(row(360, 2), row(420, 1));
        update(row(420, 2));
        update(row(480, 1));
        assertThat(log.lines).isEmpty();
        assertThat(past.asked).containsExactly("120-360");
        past.answer(List.of(bar(60, 3), bar(120, 4), flat(180), bar(240, 5), bar(360, 2)));
        assertThat(log.lines).containsExactly("120 1/9/1/4 v40 n4 R", "240 1/9/1/5 v50 n5 R", "360 1/9/1/2 v20 n2 R",
                "420 1/9/1/2 v20 n2 R");
        update(row(540, 1));
        assertThat(log.lines).endsWith("480 1/9/1/1 v10 n1");
        assertThat(log.reasons).isEmpty();
    }

    @Test
    void aGapThatBeganWithNothingHeldIsRepairedToo() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        virtual.runUntil(190 * SECOND);
        hold.gap();
        virtual.runUntil(430 * SECOND);
        snapshot(row(300, 2), row(420, 1));
        assertThat(past.asked).containsExactly("180-300");
        past.answer(List.of(bar(240, 5)));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "240 1/9/1/5 v50 n5 R", "300 1/9/1/2 v20 n2 R");
    }

    @Test
    void aSnapshotThatReachesToWhatWasToldIsEnough() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        virtual.runUntil(190 * SECOND);
        hold.gap();
        virtual.runUntil(250 * SECOND);
        snapshot(row(60, 3), row(120, 1), row(180, 2), row(240, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1", "180 1/9/1/2 v20 n2 R");
        assertThat(past.asked).isEmpty();
    }

    @Test
    void whenHistoryFailsTheBarThatWasHeldIsIncompleteAndTheRestIsLost() {
        update(row(120, 1));
        hold.gap();
        snapshot(row(360, 2), row(420, 1));
        past.fail("the venue is down");
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1 ?", "lost 180-360", "360 1/9/1/2 v20 n2 R");
        assertThat(log.reasons).containsExactly("history could not be had: the venue is down");
        update(row(480, 1));
        assertThat(log.lines).endsWith("420 1/9/1/1 v10 n1 R");
    }

    @Test
    void aBarThatHistoryDoesNotHaveIsIncomplete() {
        update(row(120, 1));
        hold.gap();
        snapshot(row(360, 2));
        past.answer(List.of(bar(240, 5)));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1 ?", "240 1/9/1/5 v50 n5 R");
    }

    @Test
    void aSecondGapReachesBackToTheFirst() {
        update(row(120, 1));
        hold.gap();
        snapshot(row(360, 2));
        hold.gap();
        past.answer(List.of(bar(120, 4)));
        assertThat(log.lines).isEmpty();
        snapshot(row(480, 2));
        assertThat(past.asked).containsExactly("120-360", "120-480");
        past.answer(List.of(bar(120, 4), bar(360, 3)));
        assertThat(log.lines).containsExactly("120 1/9/1/4 v40 n4 R", "360 1/9/1/3 v30 n3 R");
    }

    @Test
    void aGapBeforeTheFirstWordIsNone() {
        hold.gap();
        snapshot(row(0, 4), row(60, 5), row(120, 1));
        update(row(180, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1");
    }

    @Test
    void anEmptySnapshotSaysThatNothingHappenedYet() {
        snapshot();
        hold.gap();
        virtual.runUntil(250 * SECOND);
        snapshot(row(120, 2), row(240, 1));
        past.answer(List.of());
        update(row(300, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/2 v20 n2 R", "240 1/9/1/1 v10 n1 R");
    }

    @Test
    void figuresThatCannotBeKeptMakeTheirBarIncomplete() {
        update(row(120, 1));
        spoil(120);
        update(row(180, 1));
        spoil(180);
        update(row(180, 3));
        update(row(240, 1));
        assertThat(log.lines).containsExactly("120 1/9/1/1 v10 n1 ?", "180 1/9/1/3 v30 n3");
        assertThat(hold.unfit()).isEqualTo(2);
    }

    @Test
    void aBarOfWhichThereAreNoFiguresIsLost() {
        spoil(120);
        update(row(180, 1));
        assertThat(log.lines).containsExactly("lost 120-180");
        assertThat(log.reasons).containsExactly("the figures of the candle cannot be kept");
    }

    @Test
    void figuresThatContradictEachOtherCannotBeKept() {
        hold.begin(false, virtual.clock().nanos());
        hold.row(120 * SECOND, 5, 4, 1, 3, 0, 10, 1, 25, 2, 1);
        hold.row(120 * SECOND, 5, 6, 6, 3, 0, 10, 1, 25, 2, 1);
        hold.row(120 * SECOND, 5, 6, 1, 3, 0, -10, 1, 25, 2, 1);
        hold.end();
        assertThat(hold.unfit()).isEqualTo(3);
    }

    @Test
    void whatTheVenueDoesNotSayIsUnknown() {
        hold.begin(false, virtual.clock().nanos());
        hold.row(120 * SECOND, 5, 6, 1, 3, 0, 10, 1, Scaled.UNFIT, 0, -1);
        hold.end();
        update(row(180, 1));
        assertThat(log.bars.getFirst().vwap()).isNull();
        assertThat(log.bars.getFirst().tradeCount()).isEqualTo(Bar.UNKNOWN_COUNT);
    }

    @Test
    void whatIsHeldWhenTheStreamEndsIsNotTold() {
        hold = hold(Optional.of(Duration.ofSeconds(2)));
        update(row(120, 1));
        hold.close();
        virtual.runUntil(300 * SECOND);
        update(row(240, 1));
        snapshot(row(300, 1));
        assertThat(log.lines).isEmpty();
        assertThat(virtual.step(Long.MAX_VALUE - 1)).as("a timer is left").isFalse();
    }

    @Test
    void onlyBarsOfTimeAreHeld() {
        BarType ticks = BarType.parse("BTC/USD.KRAKEN-10-TICK-LAST-EXTERNAL");
        assertThatThrownBy(() -> new CandleHold(ticks, Optional.empty(), virtual.clock(), virtual.timers(), past, log))
                .isInstanceOf(InvalidValueException.class);
    }

    private CandleHold hold(Optional<Duration> grace) {
        return new CandleHold(MINUTES, grace, virtual.clock(), virtual.timers(), past, log);
    }

    private static Row row(long begin, int trades) {
        return new Row(begin, trades);
    }

    private void update(Row row) {
        tell(false, row);
    }

    private void snapshot(Row... rows) {
        tell(true, rows);
    }

    private void tell(boolean snapshot, Row... rows) {
        hold.begin(snapshot, virtual.clock().nanos());
        for (Row row : rows) {
            hold.row(row.begin() * SECOND, 1, 9, 1, Math.max(1, row.trades()), 0, 10L * row.trades(), 1, 25, 2,
                    row.trades());
        }
        hold.end();
    }

    private void spoil(long begin) {
        hold.begin(false, virtual.clock().nanos());
        hold.row(begin * SECOND, 1, Scaled.UNFIT, 1, 1, 0, 10, 1, 25, 2, 1);
        hold.end();
    }

    private static Bar bar(long begin, int trades) {
        return new Bar(MINUTES, begin * SECOND, (begin + 60) * SECOND, 1, 9, 1, trades, 0, 10L * trades, 1, trades,
                Price.of("0.25"), true, Origin.RECOVERED, 0);
    }

    private static Bar flat(long begin) {
        return new Bar(MINUTES, begin * SECOND, (begin + 60) * SECOND, 1, 1, 1, 1, 0, 0, 1, 0, null, true,
                Origin.INFERRED, 0);
    }
}
