package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarCoverageTest {
    private final BarFeed feed = new BarFeed("1m", BarFeed.SETTINGS);
    private final BarFeed holding = new BarFeed("1m", BarFeed.SETTINGS.with(OpenGaps.HOLD));

    @Test
    void aFirstIntervalEnteredInItsMiddleIsIncomplete() {
        feed.live(30).trade(40, 100, 1).trade(70, 110, 1).reach(120);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1 incomplete",
                "60: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void aFirstIntervalEnteredAtItsBeginIsComplete() {
        assertThat(feed.live(60).trade(70, 110, 1).reach(120).told()).containsExactly("60: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void withoutAWordTheFeedIsLiveSinceItsFirstTrade() {
        feed.trade(30, 100, 1).trade(70, 110, 1).reach(120);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1 incomplete",
                "60: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void historyGivenFirstMakesTheFirstIntervalComplete() {
        feed.live(0).recovered(10, 90, 1).trade(40, 100, 1).trade(70, 110, 1).reach(120);

        assertThat(feed.told()).containsExactly("0: 9.0 10.0 9.0 10.0 0.02/2 RECOVERED",
                "60: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void sayingLiveAgainChangesNothing() {
        assertThat(feed.live(0).trade(10, 100, 1).live(30).live(90).trade(50, 110, 1).reach(60).told())
                .containsExactly("0: 10.0 11.0 10.0 11.0 0.02/2");
    }

    @Test
    void everyBarThatALostGapTouchesIsIncomplete() {
        feed.live(0).trade(10, 100, 1).trade(70, 110, 1).stale(90).live(190).trade(200, 120, 1).trade(250, 130, 1)
                .reach(300);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1",
                "60: 11.0 11.0 11.0 11.0 0.01/1 incomplete", "180: 12.0 12.0 12.0 12.0 0.01/1 incomplete",
                "240: 13.0 13.0 13.0 13.0 0.01/1");
    }

    @Test
    void aGapThatEndsWithAnIntervalLeavesTheNextOneComplete() {
        feed.live(0).trade(10, 100, 1).stale(60).live(120).trade(130, 110, 1).reach(180);

        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1", "120: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void aLostGapMarksRepeatedClosesToo() {
        BarFeed repeating =
                new BarFeed("1m", BarFeed.SETTINGS.with(QuietIntervals.REPEAT_CLOSE)).live(0).trade(10, 100, 1)
                        .stale(90).live(150).reach(240);

        assertThat(repeating.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1",
                "60: 10.0 10.0 10.0 10.0 0.00/0 incomplete INFERRED",
                "120: 10.0 10.0 10.0 10.0 0.00/0 incomplete INFERRED", "180: 10.0 10.0 10.0 10.0 0.00/0 INFERRED");
    }

    @Test
    void aLiveTradeEndsAnOpenGapAsLost() {
        feed.live(0).trade(10, 100, 1).stale(20).trade(30, 110, 1).repaired(40).reach(60);

        assertThat(feed.told()).containsExactly("0: 10.0 11.0 10.0 11.0 0.02/2 incomplete");
    }

    @Test
    void aLiveTradeFromBeforeTheGapProvesNothing() {
        feed.live(0).trade(10, 100, 1).stale(20).trade(20, 105, 1).trade(15, 110, 1).recovered(25, 90, 1).repaired(30)
                .reach(60);

        assertThat(feed.told()).containsExactly("0: 10.0 11.0 9.0 9.0 0.04/4 RECOVERED");
    }

    @Test
    void aRepairedGapLeavesNoMark() {
        feed.live(0).trade(10, 100, 1).stale(20).recovered(25, 90, 1).recovered(35, 120, 2).repaired(40)
                .trade(50, 110, 1)
                .reach(60);

        assertThat(feed.told()).containsExactly("0: 10.0 12.0 9.0 11.0 0.05/4 RECOVERED");
    }

    @Test
    void onTimeMeansIncompleteWhileTheGapIsOpen() {
        feed.live(0).trade(10, 100, 1).stale(20).reach(60);
        assertThat(feed.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1 incomplete");

        feed.recovered(25, 90, 1).recovered(65, 120, 1).repaired(70).reach(120);
        assertThat(feed.told().getLast()).isEqualTo("60: 12.0 12.0 12.0 12.0 0.01/1 RECOVERED");
        assertThat(feed.builder.lateEvents()).isEqualTo(1);
    }

    @Test
    void aHeldBarWaitsForItsRepair() {
        holding.live(0).trade(10, 100, 1).stale(20).reach(60).reach(130);
        assertThat(holding.bars).isEmpty();
        assertThat(holding.builder.nextClose()).isEmpty();

        holding.recovered(25, 90, 1).recovered(59, 95, 1).recovered(119, 120, 1);
        assertThat(holding.told()).containsExactly("0: 10.0 10.0 9.0 9.5 0.03/3 RECOVERED");

        holding.repaired(125);
        assertThat(holding.told().getLast()).isEqualTo("60: 12.0 12.0 12.0 12.0 0.01/1 RECOVERED");
        assertThat(holding.builder.nextClose()).hasValue(BarFeed.at(180));
    }

    @Test
    void aHeldBarIsIncompleteWhenItsGapIsLost() {
        holding.live(0).trade(10, 100, 1).stale(20).reach(60).live(130).trade(140, 110, 1).reach(240);

        assertThat(holding.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1 incomplete",
                "120: 11.0 11.0 11.0 11.0 0.01/1 incomplete");
    }

    @Test
    void whatWasRecoveredBeforeTheRestWasLostIsComplete() {
        holding.live(0).trade(10, 100, 1).stale(20).recovered(30, 90, 1).recovered(70, 95, 1).live(200).reach(240);

        assertThat(holding.told()).containsExactly("0: 10.0 10.0 9.0 9.0 0.02/2 RECOVERED",
                "60: 9.5 9.5 9.5 9.5 0.01/1 incomplete RECOVERED");
    }

    @Test
    void aRepairToldByItsEndLeavesTheCurrentIntervalOpen() {
        holding.live(0).trade(10, 100, 1).stale(20).reach(59).repaired(30);
        assertThat(holding.bars).isEmpty();

        assertThat(holding.trade(40, 110, 1).reach(60).told()).containsExactly("0: 10.0 11.0 10.0 11.0 0.02/2");
    }

    @Test
    void whatEndedBeforeTheGapIsToldAtOnce() {
        holding.live(0).trade(10, 100, 1).stale(90);

        assertThat(holding.told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1");
    }

    @Test
    void aSecondGapInsideAnOpenOneChangesNothing() {
        holding.live(0).trade(10, 100, 1).stale(20).recovered(30, 90, 1).stale(55).recovered(40, 80, 1).repaired(60);

        assertThat(holding.told()).containsExactly("0: 10.0 10.0 8.0 8.0 0.03/3 RECOVERED");
    }

    @Test
    void aSecondGapInsideAnOpenOneClosesNoBar() {
        feed.live(0).trade(10, 100, 1).stale(20).stale(90);

        assertThat(feed.bars).isEmpty();
    }

    @Test
    void aGapBeforeTheBeginAndARepairWithoutAGapChangeNothing() {
        assertThat(feed.stale(5).repaired(6).reach(7).live(0).trade(10, 100, 1).repaired(20).reach(60).told())
                .containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1");
    }

    @Test
    void aGapAtTheVeryBeginChangesNothing() {
        assertThat(feed.stale(0).live(0).trade(10, 100, 1).reach(60).told())
                .containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1");
    }

    @Test
    void aLiveTradeAtTheMomentOfTheGapNeitherEndsNorRepairsIt() {
        feed.live(0).trade(10, 100, 1).stale(20).trade(20, 105, 1).reach(60);
        assertThat(feed.told()).containsExactly("0: 10.0 10.5 10.0 10.5 0.02/2 incomplete");

        holding.live(0).trade(10, 100, 1).stale(20).trade(20, 105, 1).reach(60);
        assertThat(holding.bars).isEmpty();
        assertThat(holding.recovered(30, 90, 1).repaired(60).told())
                .containsExactly("0: 10.0 10.5 9.0 9.0 0.03/3 RECOVERED");
    }

    @Test
    void aRecoveredTradeAtAnIntervalsEndCompletesTheInterval() {
        holding.live(0).trade(10, 100, 1).stale(20).recovered(30, 90, 1).recovered(60, 120, 1);

        assertThat(holding.told()).containsExactly("0: 10.0 10.0 9.0 9.0 0.02/2 RECOVERED");
    }

    @Test
    void recoveredTradesOutOfOrderLeaveTheGapWhereItsLatestOneIs() {
        holding.live(0).trade(10, 100, 1).stale(20).recovered(80, 90, 1).recovered(70, 95, 1).trade(75, 100, 1);
        assertThat(holding.builder.nextClose()).isEmpty();

        assertThat(holding.repaired(120).told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1",
                "60: 9.0 10.0 9.0 10.0 0.03/3 RECOVERED");
    }

    @Test
    void aGapOfNoLengthIsNone() {
        assertThat(feed.live(0).trade(10, 100, 1).stale(20).live(20).trade(30, 110, 1).reach(60).told())
                .containsExactly("0: 10.0 11.0 10.0 11.0 0.02/2");
    }

    @Test
    void barsOfTradesAreIncompleteWhenAGapWasLostSinceTheOneBefore() {
        BarFeed ticks = new BarFeed("2-TICK", BarFeed.SETTINGS).trade(1, 100, 1).stale(2).trade(5, 110, 1)
                .trade(6, 120, 1).trade(7, 130, 1).stale(8).live(9).trade(10, 140, 1).trade(11, 150, 1)
                .trade(12, 160, 1)
                .trade(13, 170, 1);

        assertThat(ticks.told()).containsExactly("1: 10.0 11.0 10.0 11.0 0.02/2 incomplete",
                "6: 12.0 13.0 12.0 13.0 0.02/2", "10: 14.0 15.0 14.0 15.0 0.02/2 incomplete",
                "12: 16.0 17.0 16.0 17.0 0.02/2");
    }

    @Test
    void barsOfTradesAreCompleteAfterARepair() {
        BarFeed volume = new BarFeed("0.03-VOLUME", BarFeed.SETTINGS).trade(1, 100, 1).stale(2).reach(100)
                .recovered(5, 110, 2).repaired(6).trade(7, 120, 3);

        assertThat(volume.told()).containsExactly("1: 10.0 11.0 10.0 11.0 0.03/2 RECOVERED",
                "7: 12.0 12.0 12.0 12.0 0.03/1");
    }
}
