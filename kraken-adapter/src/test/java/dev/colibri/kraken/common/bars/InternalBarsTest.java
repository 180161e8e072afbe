package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

class InternalBarsTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Instrument BTC_USD = Instruments.BTC_USD;

    private final List<String> lines = new ArrayList<>();
    private final List<Bar> told = new ArrayList<>();
    private final VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(90));
    private InternalBars bars = bars("1-MINUTE-LAST");

    @Test
    void aBarIsToldADelayAfterItsInterval() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        at(110).live(trade(110, 7));
        virtual.runUntil(120 * SECOND + SECOND / 4 - 1);
        assertThat(lines).isEmpty();
        virtual.runUntil(120 * SECOND + SECOND / 4);
        assertThat(lines).containsExactly("60 50/70/50/70 v20 n2");
        assertThat(told.getFirst().receiveTime()).isEqualTo(120 * SECOND);
        assertThat(told.getFirst().eventTime()).isEqualTo(120 * SECOND);
        assertThat(told.getFirst().priceScale()).isEqualTo(BTC_USD.priceScale());
        assertThat(told.getFirst().vwap()).isEqualTo(Price.of("6"));
    }

    @Test
    void aTradeOfALaterIntervalClosesTheBarAtOnce() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        at(120).live(trade(120, 7));
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1");
        virtual.runUntil(200 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1", "120 70/70/70/70 v10 n1");
    }

    @Test
    void aTradeThatIsStillUnderWayIsInItsBar() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        virtual.runUntil(120 * SECOND + SECOND / 5);
        bars.live(trade(119, 9));
        virtual.runUntil(130 * SECOND);
        bars.live(trade(118, 1));
        assertThat(lines).containsExactly("60 50/90/50/90 v20 n2");
        assertThat(bars.lateEvents()).isOne();
    }

    @Test
    void theFirstIntervalIsIncompleteWhenItWasEnteredInItsMiddle() {
        bars.begun(90 * SECOND);
        at(100).live(trade(100, 5));
        at(130).live(trade(130, 6));
        virtual.runUntil(200 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1 ?", "120 60/60/60/60 v10 n1");
    }

    @Test
    void quietIntervalsHaveNoBar() {
        bars.begun(0);
        at(100).live(trade(100, 5));
        at(1_000).live(trade(1_000, 6));
        virtual.runUntil(2_000 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1", "960 60/60/60/60 v10 n1");
    }

    @Test
    void barsWaitForARepair() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.stale(100 * SECOND);
        virtual.runUntil(200 * SECOND);
        assertThat(lines).isEmpty();
        bars.recovered(recovered(110, 8));
        bars.recovered(recovered(130, 9));
        bars.repaired(130 * SECOND);
        virtual.advance(Duration.ZERO);
        assertThat(lines).containsExactly("60 50/80/50/80 v20 n2 R", "120 90/90/90/90 v10 n1 R");
    }

    @Test
    void barsOfALostGapAreIncomplete() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.stale(100 * SECOND);
        virtual.runUntil(200 * SECOND);
        bars.lost("no history", 190 * SECOND);
        bars.live(trade(195, 6));
        at(250).live(trade(250, 7));
        virtual.runUntil(400 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1 ?", "180 60/60/60/60 v10 n1 ?",
                "240 70/70/70/70 v10 n1");
    }

    @Test
    void aGapBeforeTheFirstTradeCountsToo() {
        bars.begun(60 * SECOND);
        bars.stale(70 * SECOND);
        bars.recovered(recovered(80, 5));
        virtual.runUntil(130 * SECOND);
        assertThat(lines).isEmpty();
        bars.repaired(80 * SECOND);
        virtual.advance(Duration.ZERO);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1 R");
    }

    @Test
    void aGapThatWasLostBeforeTheFirstTradeCountsToo() {
        bars.begun(60 * SECOND);
        bars.stale(70 * SECOND);
        bars.lost("no history", 80 * SECOND);
        bars.live(trade(95, 5));
        virtual.runUntil(130 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1 ?");
    }

    @Test
    void oddIntervalsAreMade() {
        bars = bars("7-SECOND-LAST");
        bars.begun(84 * SECOND);
        at(92).live(trade(92, 5));
        at(99).live(trade(99, 6));
        virtual.runUntil(200 * SECOND);
        assertThat(lines).containsExactly("91 50/50/50/50 v10 n1", "98 60/60/60/60 v10 n1");
    }

    @Test
    void barsOfTradesAndOfVolumeNeedNoTimer() {
        bars = bars("2-TICK-LAST");
        InternalBars volume = bars("1.5-VOLUME-LAST");
        for (InternalBars maker : List.of(bars, volume)) {
            maker.begun(60 * SECOND);
            maker.live(trade(91, 5));
            maker.live(trade(92, 6));
            maker.stale(92 * SECOND);
            maker.lost("no history", 94 * SECOND);
            maker.live(trade(95, 7));
            maker.live(trade(96, 8));
        }
        assertThat(lines).containsExactly("91 50/60/50/60 v20 n2", "95 70/80/70/80 v20 n2 ?",
                "91 50/60/50/60 v15 n2", "92 60/70/60/70 v15 n2 ?");
        assertThat(virtual.step(Long.MAX_VALUE - 1)).as("a timer is set").isFalse();
    }

    @Test
    void quotesMakeBars() {
        bars = bars("1-MINUTE-MID");
        bars.begun(60 * SECOND);
        at(100);
        bars.quote(quote(100, 40, 43));
        bars.quote(quote(101, 40, 41));
        virtual.runUntil(121 * SECOND);
        assertThat(lines).containsExactly("60 415/415/405/405 v0 n0");
    }

    @Test
    void barsOfPricesThatCannotBeRepairedAreToldOnTimeAndIncomplete() {
        bars = bars("1-MINUTE-BID");
        bars.begun(60 * SECOND);
        at(100);
        bars.quote(quote(100, 40, 43));
        bars.stale(105 * SECOND);
        virtual.runUntil(121 * SECOND);
        assertThat(lines).containsExactly("60 40/40/40/40 v0 n0 ?");
        bars.lost("no quotes", 125 * SECOND);
        bars.quote(quote(126, 41, 43));
        at(185);
        bars.quote(quote(185, 42, 43));
        virtual.runUntil(245 * SECOND);
        assertThat(lines).containsExactly("60 40/40/40/40 v0 n0 ?", "120 41/41/41/41 v0 n0 ?",
                "180 42/42/42/42 v0 n0");
    }

    @Test
    void markAndIndexPricesMakeBars() {
        InternalBars marks = bars("1-MINUTE-MARK");
        InternalBars indices = bars("1-MINUTE-INDEX");
        marks.begun(60 * SECOND);
        indices.begun(60 * SECOND);
        at(100);
        marks.mark(new MarkPrice(BTC_USD.id(), Price.of("5.06"), 100 * SECOND, 100 * SECOND));
        indices.index(new IndexPrice(BTC_USD.id(), Price.of("6"), 100 * SECOND, 100 * SECOND));
        virtual.runUntil(121 * SECOND);
        assertThat(lines).containsExactly("60 51/51/51/51 v0 n0", "60 60/60/60/60 v0 n0");
    }

    @Test
    void pricesFinerThanTheInstrumentsAreKept() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.live(trade(101, 5_001, 3, Origin.LIVE, TradeKind.NORMAL));
        virtual.runUntil(121 * SECOND);
        assertThat(told.getFirst().high()).isEqualTo(Price.of("5.001"));
        assertThat(told.getFirst().open()).isEqualTo(Price.of("5"));
        assertThat(told.getFirst().complete()).isTrue();
    }

    @Test
    void anEventThatCannotBeKeptMakesItsBarIncomplete() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.live(trade(101, 5_000_000_000_000_001L, 15, Origin.LIVE, TradeKind.NORMAL));
        at(130).live(trade(130, 6));
        virtual.runUntil(200 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1 ?", "120 60/60/60/60 v10 n1");
        assertThat(bars.unfit()).isOne();
    }

    @Test
    void tradesAwayFromTheBookAreLeftOut() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.live(trade(101, 9, 0, Origin.LIVE, TradeKind.BLOCK));
        virtual.runUntil(121 * SECOND);
        assertThat(lines).containsExactly("60 50/50/50/50 v10 n1");
        assertThat(bars.offBookTrades()).isOne();
    }

    @Test
    void nothingIsToldOnceItIsClosed() {
        bars.begun(60 * SECOND);
        at(100).live(trade(100, 5));
        bars.close();
        virtual.runUntil(200 * SECOND);
        bars.live(trade(200, 5));
        bars.stale(200 * SECOND);
        bars.lost("no history", 300 * SECOND);
        assertThat(lines).isEmpty();
        assertThat(virtual.step(Long.MAX_VALUE - 1)).as("a timer is left").isFalse();
    }

    private InternalBars bars(String spec) {
        BarType type = BarType.parse(BTC_USD.id() + "-" + spec + "-INTERNAL");
        return new InternalBars(type, BTC_USD, Duration.ofMillis(250), virtual.clock(), virtual.timers(), bar -> {
            told.add(bar);
            lines.add(text(bar));
        });
    }

    /** Volumes in tenths. */
    private static String text(Bar bar) {
        return BarLog.text(bar).replace("v" + bar.volumeRaw() + " ",
                "v" + bar.volume().toBigDecimal().movePointRight(1).toBigInteger() + " ");
    }

    private InternalBars at(long second) {
        virtual.runUntil(second * SECOND);
        return bars;
    }

    private static Trade trade(long second, long price) {
        return trade(second, price, 0, Origin.LIVE, TradeKind.NORMAL);
    }

    private static Trade recovered(long second, long price) {
        return trade(second, price, 0, Origin.RECOVERED, TradeKind.NORMAL);
    }

    private static Trade trade(long second, long price, int scale, Origin origin, TradeKind kind) {
        return new Trade(BTC_USD.id(), 0, second, price, 1, scale, 0, Side.BUY, kind, origin, second * SECOND,
                second * SECOND);
    }

    private static Quote quote(long second, long bid, long ask) {
        return new Quote(BTC_USD.id(), bid, 1, ask, 1, 1, 0, second * SECOND, second * SECOND);
    }
}
