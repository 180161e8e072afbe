package dev.colibri.kraken.common.trades;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;

import static dev.colibri.kraken.common.trades.TradeTape.time;
import static org.assertj.core.api.Assertions.assertThat;

class TradeBridgeTest {
    private static final long RECEIVED = time(500);
    private static final long MILLI = 1_000_000;

    private final TradeLog log = new TradeLog();
    private final PastTrades past = new PastTrades();
    private final VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(1_600));
    private TradeTape tape = new TradeTape(TradeIds.COUNTED);

    @ParameterizedTest
    @EnumSource
    void theFirstSnapshotIsHistoryAndWhatFollowsIsLive(TradeIds ids) {
        TradeBridge bridge = bridge(ids);
        bridge.accept(tape.snapshot(1, 2, 3), RECEIVED);
        bridge.accept(tape.live(4, 5), RECEIVED);
        assertThat(log.lines).containsExactly("begun " + (time(3) + 1), "live 4", "live 5");
        assertThat(log.trades.getFirst().price()).isEqualTo(Price.of("4.0"));
        assertThat(log.trades.getFirst().eventTime()).isEqualTo(time(4));
        assertThat(log.trades.getFirst().receiveTime()).isEqualTo(RECEIVED);
        assertThat(bridge.isBroken()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFeedMayBeginWithATrade(TradeIds ids) {
        TradeBridge bridge = bridge(ids);
        bridge.accept(tape.live(4), RECEIVED);
        assertThat(log.lines).containsExactly("begun " + (time(4) + 1), "live 4");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptySnapshotSaysThatNothingHappenedYet(TradeIds ids) {
        TradeBridge bridge = bridge(ids);
        bridge.accept(tape.snapshot(), RECEIVED);
        bridge.gap();
        bridge.accept(tape.snapshot(1, 2), RECEIVED);
        assertThat(past.asked).containsExactly(RECEIVED);
        past.answer(tape.past(1, 2));
        assertThat(log.lines).containsExactly("begun " + RECEIVED, "stale " + RECEIVED, "recovered 1", "recovered 2",
                "repaired " + time(2));
    }

    @ParameterizedTest
    @EnumSource
    void aGapBeforeTheFirstWordIsNone(TradeIds ids) {
        TradeBridge bridge = bridge(ids);
        bridge.gap();
        assertThat(bridge.isBroken()).isFalse();
        bridge.accept(tape.snapshot(1, 2), RECEIVED);
        assertThat(log.lines).containsExactly("begun " + (time(2) + 1));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasToldIsNotToldAgain(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.accept(tape.live(4, 4, 3), RECEIVED);
        bridge.accept(tape.live(4, 5), RECEIVED);
        assertThat(log.lines).containsExactly("live 4", "live 5");
        assertThat(bridge.duplicates()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotThatReachesBackClosesAGap(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.accept(tape.live(4), RECEIVED);
        bridge.gap();
        bridge.gap();
        assertThat(bridge.isBroken()).isTrue();
        bridge.accept(tape.snapshot(3, 4, 5, 6), RECEIVED);
        bridge.accept(tape.live(7), RECEIVED);
        assertThat(log.lines).containsExactly("live 4", "stale " + time(4), "recovered 5", "recovered 6",
                "repaired " + time(6), "live 7");
        assertThat(past.asked).isEmpty();
        assertThat(bridge.isBroken()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aGapInWhichNothingHappenedIsClosedToo(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(1, 2, 3), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "repaired " + time(3));
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotThatComesUnaskedClosesTheGapBeforeIt(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.accept(tape.snapshot(2, 3, 4), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "repaired " + time(4));
    }

    @ParameterizedTest
    @EnumSource
    void historyClosesAGapThatTheSnapshotDoesNot(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(7, 8), RECEIVED);
        bridge.accept(tape.live(9), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3));
        assertThat(past.asked).containsExactly(time(3) - MILLI);
        past.answer(tape.past(3, 4, 5, 6, 7, 8, 9));
        bridge.accept(tape.live(10), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5", "recovered 6",
                "recovered 7", "recovered 8", "repaired " + time(8), "live 9", "live 10");
    }

    @ParameterizedTest
    @EnumSource
    void aTradeThatComesBeforeTheSnapshotAsksHistory(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.live(6), RECEIVED);
        assertThat(past.asked).hasSize(1);
        bridge.accept(tape.live(7), RECEIVED);
        past.answer(tape.past(2, 3, 4, 5, 6));
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5",
                "repaired " + time(5), "live 6", "live 7");
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotThatComesWhileHistoryIsAskedMayCloseTheGap(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.live(6), RECEIVED);
        bridge.accept(tape.snapshot(3, 4, 5, 6), RECEIVED);
        past.answer(tape.past(3, 4, 5, 6));
        bridge.accept(tape.live(7), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5", "recovered 6",
                "repaired " + time(6), "live 7");
    }

    @ParameterizedTest
    @EnumSource
    void historyThatLagsIsAskedAgain(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(7, 8), RECEIVED);
        past.answer(tape.past(3, 4, 5));
        assertThat(log.lines).containsExactly("stale " + time(3));
        past.answer(tape.past(3, 4, 5, 6, 7));
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5", "recovered 6",
                "recovered 7", "recovered 8", "repaired " + time(8));
    }

    @ParameterizedTest
    @EnumSource
    void historyThatNeverReachesLosesTheGap(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(7, 8), RECEIVED);
        bridge.accept(tape.live(9), RECEIVED);
        past.answer(tape.past(5, 6, 7));
        past.answer(tape.past(3, 4, 5));
        past.answer(List.of());
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + (time(7) + 1), "recovered 7", "recovered 8",
                "live 9");
        assertThat(log.reasons).containsExactly(
                "history does not reach from the last trade told to those that came after the gap");
        assertThat(past.waiting()).isZero();
        assertThat(bridge.isBroken()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void historyThatFailsLosesTheGap(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(7, 8), RECEIVED);
        past.fail("the venue is down");
        bridge.accept(tape.live(9), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + (time(7) + 1), "recovered 7", "recovered 8",
                "live 9");
        assertThat(log.reasons).containsExactly("history could not be had: the venue is down");
    }

    @ParameterizedTest
    @EnumSource
    void whereNoTradeCameTheGapIsLostUntilNow(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(), RECEIVED);
        past.fail("the venue is down");
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + virtual.clock().nanos());
    }

    @ParameterizedTest
    @EnumSource
    void noMoreTradesThanAllowedAreHeldBack(TradeIds ids) {
        tape = new TradeTape(ids);
        TradeBridge bridge = new TradeBridge(tape.instrument(), ids, IdJumps.RECOVERED, 3, virtual.clock(), past, log);
        bridge.accept(tape.snapshot(1), RECEIVED);
        log.news();
        bridge.gap();
        bridge.accept(tape.live(5, 6, 7), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(1));
        bridge.accept(tape.live(8), RECEIVED);
        past.answer(tape.past(1, 2, 3, 4, 5));
        bridge.accept(tape.live(9), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(1), "lost " + (time(5) + 1), "live 5", "live 6", "live 7",
                "live 8", "live 9");
        assertThat(log.reasons).containsExactly("more than 3 trades came before history was told");
    }

    @ParameterizedTest
    @EnumSource
    void aSecondGapReachesBackToTheFirst(TradeIds ids) {
        TradeBridge bridge = begun(ids);
        bridge.gap();
        bridge.accept(tape.snapshot(7, 8), RECEIVED);
        bridge.accept(tape.live(9), RECEIVED);
        bridge.gap();
        past.answer(tape.past(3, 4, 5, 6, 7, 8, 9));
        assertThat(log.lines).containsExactly("stale " + time(3));
        bridge.accept(tape.snapshot(10, 11), RECEIVED);
        assertThat(past.asked).hasSize(2);
        past.answer(tape.past(3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5", "recovered 6",
                "recovered 7", "recovered 8", "recovered 9", "recovered 10", "recovered 11", "repaired " + time(11));
    }

    @Test
    void aCountedIdThatLeavesNumbersOutAsksHistory() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.accept(tape.live(5, 6), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3));
        past.answer(tape.past(3, 4, 5, 6, 7));
        bridge.accept(tape.live(7), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "repaired " + time(4),
                "live 5", "live 6", "live 7");
        assertThat(bridge.jumps()).isOne();
    }

    @Test
    void numbersThatHistoryDoesNotHaveEitherBelongToNoTrade() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.accept(tape.live(5, 7), RECEIVED);
        past.answer(tape.past(3, 5));
        assertThat(log.news()).as("6 may be missing yet").containsExactly("stale " + time(3));
        past.answer(tape.past(3, 5, 7));
        assertThat(log.news()).containsExactly("repaired " + time(3), "live 5", "live 7");
    }

    @Test
    void tradesThatComeInTheWrongOrderAreToldInTheRightOne() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.accept(tape.live(5, 4, 7, 5, 6), RECEIVED);
        past.answer(tape.past(3, 4, 5, 6));
        assertThat(log.lines).containsExactly("stale " + time(3), "repaired " + time(3), "live 4", "live 5",
                "live 6", "live 7");
    }

    @Test
    void eachHoleAmongTradesThatWereHeldBackIsLostByItself() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.accept(tape.live(5, 6, 8), RECEIVED);
        past.fail("the venue is down");
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + (time(5) + 1), "live 5", "live 6",
                "stale " + time(6), "lost " + (time(8) + 1), "live 8");
    }

    @Test
    void aCountedIdThatLeavesNumbersOutIsCountedWhereThatIsThePolicy() {
        TradeBridge bridge = new TradeBridge(tape.instrument(), TradeIds.COUNTED, IdJumps.COUNTED, 10, virtual.clock(),
                past, log);
        bridge.accept(tape.live(1, 5), RECEIVED);
        assertThat(log.lines).containsExactly("begun " + (time(1) + 1), "live 1", "live 5");
        assertThat(bridge.jumps()).isOne();
        assertThat(past.asked).isEmpty();
    }

    @Test
    void aSnapshotOfRandomIdsMayComeOldestFirst() {
        TradeBridge bridge = begun(TradeIds.RANDOM);
        bridge.gap();
        bridge.accept(tape.rows(true, List.of(3L, 4L, 5L)), RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "recovered 4", "recovered 5", "repaired " + time(5));
    }

    @Test
    void aTradeFinerThanItsInstrumentHasTheDecimalsItNeeds() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        TradeRows rows = new TradeRows();
        rows.add(1_234_567, 5, 123_456_789_012L, 11, Side.SELL, TradeKind.NORMAL, 0, 4, time(4));
        bridge.accept(rows, RECEIVED);
        assertThat(log.trades).singleElement().satisfies(trade -> {
            assertThat(trade.price()).isEqualTo(Price.of("12.34567"));
            assertThat(trade.quantity()).hasToString("1.23456789012");
        });
    }

    @Test
    void aTradeThatCannotBeKeptIsAGapOfItsOwn() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        TradeRows rows = new TradeRows();
        rows.add(Scaled.UNFIT, 0, 5, 0, Side.SELL, TradeKind.NORMAL, 0, 4, time(4));
        tape.add(rows, 5);
        bridge.accept(rows, RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + (time(4) + 1), "live 5");
        assertThat(log.reasons).containsExactly("a trade cannot be kept exactly, or has no id");
    }

    @Test
    void aTradeThatCannotBeKeptLosesTheGapItLiesIn() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.gap();
        TradeRows rows = tape.snapshot(3, 4);
        rows.add(Scaled.UNFIT, 0, 5, 0, Side.SELL, TradeKind.NORMAL, 0, 5, time(5));
        tape.add(rows, 6);
        bridge.accept(rows, RECEIVED);
        assertThat(log.lines).containsExactly("stale " + time(3), "lost " + (time(4) + 1), "recovered 4",
                "stale " + time(4), "lost " + (time(6) + 1), "recovered 6");
    }

    @Test
    void aTradeWithoutAQuantityIsPassedOver() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        TradeRows rows = new TradeRows();
        rows.add(100, 0, 0, 8, Side.SELL, TradeKind.NORMAL, 0, 4, time(4));
        tape.add(rows, 5);
        bridge.accept(rows, RECEIVED);
        assertThat(log.lines).containsExactly("live 5");
    }

    @Test
    void aTradeWithoutATimeHasTheTimeItCame() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        TradeRows rows = new TradeRows();
        rows.add(100, 0, 5, 0, Side.SELL, TradeKind.NORMAL, 0, 4, Scaled.UNFIT);
        bridge.accept(rows, RECEIVED);
        assertThat(log.trades.getFirst().eventTime()).isEqualTo(RECEIVED);
    }

    @Test
    void nothingIsToldOnceItIsClosed() {
        TradeBridge bridge = begun(TradeIds.COUNTED);
        bridge.gap();
        bridge.accept(tape.snapshot(7), RECEIVED);
        log.news();
        bridge.close();
        past.answer(tape.past(3, 4, 5, 6, 7));
        bridge.accept(tape.live(8), RECEIVED);
        bridge.accept(tape.snapshot(8), RECEIVED);
        bridge.gap();
        assertThat(log.lines).isEmpty();
    }

    private TradeBridge bridge(TradeIds ids) {
        tape = new TradeTape(ids);
        return new TradeBridge(tape.instrument(), ids, virtual.clock(), past, log);
    }

    /** One that was told trades 1 to 3 as history. */
    private TradeBridge begun(TradeIds ids) {
        TradeBridge bridge = bridge(ids);
        bridge.accept(tape.snapshot(1, 2, 3), RECEIVED);
        log.news();
        return bridge;
    }
}
