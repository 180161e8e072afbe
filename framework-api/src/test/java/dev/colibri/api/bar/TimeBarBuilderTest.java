package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeBarBuilderTest {
    private static final BarSettings REPEATING = BarFeed.SETTINGS.with(QuietIntervals.REPEAT_CLOSE);

    private final BarFeed feed = new BarFeed("1m", BarFeed.SETTINGS).live(0);

    @Test
    void aBarHoldsTheTradesOfItsInterval() {
        feed.trade(0, 100, 5).trade(10, 120, 1).trade(20, 90, 2).trade(59.999999999, 110, 3).trade(60, 999, 1);

        assertThat(feed.told()).containsExactly("0: 10.0 12.0 9.0 11.0 0.11/4");
    }

    @Test
    void aBarIsStampedAtItsCloseAndReceivedThen() {
        Bar bar = feed.trade(70, 100, 5).reach(120).bars.getFirst();

        assertThat(bar.openTime()).isEqualTo(BarFeed.at(60));
        assertThat(bar.closeTime()).isEqualTo(bar.eventTime()).isEqualTo(bar.receiveTime()).isEqualTo(BarFeed.at(120));
    }

    @Test
    void timeClosesABarAtItsEndAndOnce() {
        feed.trade(10, 100, 5).reach(59.999999999);
        assertThat(feed.bars).isEmpty();

        feed.reach(60);
        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");

        feed.reach(60).reach(61).reach(30).trade(70, 200, 1);
        assertThat(feed.bars).hasSize(1);
    }

    @Test
    void aTradeOfALaterIntervalClosesABar() {
        feed.trade(10, 100, 5).trade(200, 110, 1).reach(240);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1", "180: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void arrivalIsTheOrderWithinABar() {
        feed.trade(30, 100, 1).trade(10, 120, 1).trade(50, 90, 1).trade(40, 95, 1).reach(60);

        assertThat(feed.told()).containsExactly("0: 10.0 12.0 9.0 9.5 0.04/4");
    }

    @Test
    void aLateTradeIsDroppedAndCounted() {
        feed.trade(10, 100, 1).trade(61, 110, 1).trade(59, 500, 9).trade(62, 112, 1).reach(120);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1", "60: 11.0 11.2 11.0 11.2 0.02/2");
        assertThat(feed.builder.lateEvents()).isEqualTo(1);
    }

    @Test
    void aTradeIsLateOnceTimeHasPassedItsIntervalEvenIfThatWasQuiet() {
        feed.trade(10, 100, 1).reach(120).trade(70, 500, 9).trade(121, 110, 1).reach(180);

        assertThat(feed.told()).hasSize(2);
        assertThat(feed.builder.lateEvents()).isEqualTo(1);
    }

    @Test
    void theAverageIsWeightedByVolumeWithFourMoreDecimals() {
        feed.trade(1, 100, 100).trade(2, 110, 200).reach(60);

        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of("10.66667"));
        assertThat(feed.bars.getFirst().vwap().scale()).isEqualTo(5);
    }

    @Test
    void quietIntervalsAreSkipped() {
        feed.trade(10, 100, 5).reach(1000);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");
    }

    @Test
    void quietIntervalsMayRepeatTheClose() {
        BarFeed repeating = new BarFeed("1m", REPEATING).live(0).trade(10, 100, 5).trade(20, 90, 1).trade(200, 80, 1);

        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 9.0 9.0 0.06/2",
                "60: 9.0 9.0 9.0 9.0 0.00/0 INFERRED",
                "120: 9.0 9.0 9.0 9.0 0.00/0 INFERRED");
        assertThat(repeating.bars.getLast().vwap()).isNull();
    }

    @Test
    void timeAloneRepeatsTheClose() {
        BarFeed repeating = new BarFeed("1m", REPEATING).live(0).trade(10, 100, 5).reach(130).reach(180).reach(185);

        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1",
                "60: 10.0 10.0 10.0 10.0 0.00/0 INFERRED", "120: 10.0 10.0 10.0 10.0 0.00/0 INFERRED");
    }

    @Test
    void beforeTheFirstTradeThereIsNothingToRepeat() {
        BarFeed repeating = new BarFeed("1m", REPEATING).live(0).reach(600).trade(610, 100, 1).reach(660);

        assertThat(repeating.told()).containsExactly("600: 10.0 10.0 10.0 10.0 0.01/1");
    }

    @Test
    void aSilenceOfYearsIsOneLeapWhenSkipped() {
        feed.trade(10, 100, 5).reach(8_000_000_000L).trade(8_000_000_001L, 110, 1);

        assertThat(feed.told()).hasSize(1);
    }

    @Test
    void aSilenceTooLongToRepeatEndsWithAnIncompleteBar() {
        BarFeed repeating = new BarFeed("1s", REPEATING).live(0).trade(0.5, 100, 5).trade(1.5, 105, 5);
        repeating.trade(20_000_000L, 110, 1).trade(20_000_001L, 120, 1).reach(20_000_003L);

        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1", "1: 10.5 10.5 10.5 10.5 0.05/1",
                "20000000: 11.0 11.0 11.0 11.0 0.01/1 incomplete", "20000001: 12.0 12.0 12.0 12.0 0.01/1",
                "20000002: 12.0 12.0 12.0 12.0 0.00/0 INFERRED");
        assertThat(repeating.builder.lateEvents()).isZero();
    }

    @Test
    void timeThatLeapsOverASilenceRepeatsNothingUntilTheNextTrade() {
        BarFeed repeating = new BarFeed("1s", REPEATING).live(0).trade(0.5, 100, 5).reach(20_000_000L);
        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");
        assertThat(repeating.builder.nextClose()).hasValue(BarFeed.at(20_000_001L));

        repeating.reach(20_000_005L).trade(20_000_006L, 110, 1).reach(20_000_008L);
        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1",
                "20000006: 11.0 11.0 11.0 11.0 0.01/1 incomplete",
                "20000007: 11.0 11.0 11.0 11.0 0.00/0 INFERRED");
    }

    @Test
    void aFeedThatIsLiveAgainAfterASilenceTooLongToRepeatStartsAnew() {
        BarFeed repeating = new BarFeed("1s", REPEATING).live(0).trade(0.5, 100, 5).stale(0.7).live(20_000_000L)
                .trade(20_000_000L, 110, 1).reach(20_000_001L);

        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1 incomplete",
                "20000000: 11.0 11.0 11.0 11.0 0.01/1 incomplete");
    }

    @Test
    void barsBeforeTheEpochAreLikeOthers() {
        BarFeed early =
                new BarFeed("1m", BarFeed.SETTINGS).live(-120).trade(-70, 100, 1).trade(-60, 110, 2).trade(0, 1, 1);

        assertThat(early.told()).containsExactly("-120: 10.0 10.0 10.0 10.0 0.01/1", "-60: 11.0 11.0 11.0 11.0 0.02/1");
    }

    @Test
    void negativeAndZeroPricesAreBars() {
        feed.trade(1, 0, 1).trade(2, -15, 1).reach(60);

        assertThat(feed.told()).containsExactly("0: 0.0 0.0 -1.5 -1.5 0.02/2");
        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of("-0.75"));
    }

    @Test
    void theNextCloseIsKnownOnceTheFeedHasBegun() {
        BarFeed fresh = new BarFeed("1m", BarFeed.SETTINGS);
        assertThat(fresh.builder.nextClose()).isEmpty();

        assertThat(fresh.live(30).builder.nextClose()).hasValue(BarFeed.at(60));
        assertThat(fresh.trade(61, 1, 1).builder.nextClose()).hasValue(BarFeed.at(120));
        assertThat(fresh.reach(600).builder.nextClose()).hasValue(BarFeed.at(660));
    }

    @ParameterizedTest
    @EnumSource(value = TradeKind.class, names = {"BLOCK", "ASSIGNMENT", "TERMINATION"})
    void aPrintAwayFromTheBookIsLeftOutAndCounted(TradeKind kind) {
        feed.trade(10, 100, 5);
        feed.builder.accept(BarFeed.trade(BarFeed.at(20), 900, 7, Origin.LIVE, kind));
        feed.builder.accept(BarFeed.trade(BarFeed.at(70), 900, 7, Origin.LIVE, kind));

        assertThat(feed.bars).isEmpty();
        assertThat(feed.reach(60).told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");
        assertThat(feed.builder.offBookTrades()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = TradeKind.class, names = {"NORMAL", "LIQUIDATION", "UNKNOWN"})
    void aPrintFromTheBookCounts(TradeKind kind) {
        feed.builder.accept(BarFeed.trade(BarFeed.at(20), 900, 7, Origin.LIVE, kind));

        assertThat(feed.reach(60).told()).containsExactly("0: 90.0 90.0 90.0 90.0 0.07/1");
        assertThat(feed.builder.offBookTrades()).isZero();
    }

    @Test
    void theRawFormIsTheSame() {
        BarFeed raw = new BarFeed("1m", BarFeed.SETTINGS).live(0);
        raw.builder.acceptTrade(100, 5, BarFeed.at(10), Origin.LIVE);
        raw.builder.acceptTrade(110, 7, BarFeed.at(20), Origin.RECOVERED);

        assertThat(raw.reach(60).bars).isEqualTo(feed.trade(10, 100, 5).recovered(20, 110, 7).reach(60).bars);
        assertThat(raw.told()).containsExactly("0: 10.0 11.0 10.0 11.0 0.12/2 RECOVERED");
    }

    @Test
    void aListenerThatThrowsLosesNoOtherBar() {
        BarBuilder failing = BarBuilder.of(feed.builder.type(), BarFeed.SETTINGS, bar -> {
            if (bar.openTime() == 0) {
                throw new IllegalStateException("listener");
            }
            feed.bars.add(bar);
        });
        failing.acceptTrade(1, 1, BarFeed.at(0), Origin.LIVE);

        assertThatThrownBy(() -> failing.advanceTo(BarFeed.at(60))).hasMessage("listener");
        failing.acceptTrade(2, 1, BarFeed.at(61), Origin.LIVE);
        failing.advanceTo(BarFeed.at(120));
        assertThat(feed.told()).containsExactly("60: 0.2 0.2 0.2 0.2 0.01/1");
    }
}
