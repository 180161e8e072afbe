package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.DecimalException;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TradeBarBuilderTest {

    @Test
    void aTickBarHoldsItsNumberOfTrades() {
        BarFeed feed = new BarFeed("3-TICK", BarFeed.SETTINGS).trade(1, 100, 1).trade(2, 120, 2).trade(5, 90, 3)
                .trade(7, 95, 4).trade(8, 96, 5);

        assertThat(feed.told()).containsExactly("1: 10.0 12.0 9.0 9.0 0.06/3");
        assertThat(feed.bars.getFirst().closeTime()).isEqualTo(BarFeed.at(5));
        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of("10.16667"));
    }

    @Test
    void oneTradeMayBeATickBar() {
        assertThat(new BarFeed("1-TICK", BarFeed.SETTINGS).trade(1, 100, 1).trade(1, 110, 2).told())
                .containsExactly("1: 10.0 10.0 10.0 10.0 0.01/1", "1: 11.0 11.0 11.0 11.0 0.02/1");
    }

    @Test
    void timeClosesNoBarOfTrades() {
        BarFeed feed =
                new BarFeed("2-TICK", BarFeed.SETTINGS).live(0).trade(1, 100, 1).reach(1_000_000).repaired(2_000_000);

        assertThat(feed.bars).isEmpty();
        assertThat(feed.builder.nextClose()).isEmpty();
    }

    @Test
    void aTradeStampedBeforeItsPredecessorCountsAsOfItsTime() {
        BarFeed feed = new BarFeed("2-TICK", BarFeed.SETTINGS).trade(5, 100, 1).trade(3, 110, 1).trade(4, 120, 1)
                .trade(2, 130, 1);

        assertThat(feed.told()).containsExactly("5: 10.0 11.0 10.0 11.0 0.02/2", "5: 12.0 13.0 12.0 13.0 0.02/2");
        assertThat(feed.bars.getLast().closeTime()).isEqualTo(BarFeed.at(5));
        assertThat(feed.builder.lateEvents()).isZero();
    }

    @Test
    void aTradeThatFillsAVolumeBarExactlyClosesIt() {
        assertThat(new BarFeed("0.05-VOLUME", BarFeed.SETTINGS).trade(1, 100, 2).trade(2, 110, 3).told())
                .containsExactly("1: 10.0 11.0 10.0 11.0 0.05/2");
    }

    @Test
    void aTradeThatOvershootsIsSplit() {
        BarFeed feed = new BarFeed("0.05-VOLUME", BarFeed.SETTINGS).trade(1, 100, 2).trade(2, 110, 14).trade(3, 90, 4);

        assertThat(feed.told()).containsExactly("1: 10.0 11.0 10.0 11.0 0.05/2", "2: 11.0 11.0 11.0 11.0 0.05/1",
                "2: 11.0 11.0 11.0 11.0 0.05/1", "2: 11.0 11.0 9.0 9.0 0.05/2");
        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of("10.6"));
    }

    @Test
    void aVolumeStepIsReadAtTheScaleOfQuantities() {
        assertThat(new BarFeed("1-VOLUME", BarFeed.SETTINGS).trade(1, 100, 99).trade(2, 100, 1).told())
                .containsExactly("1: 10.0 10.0 10.0 10.0 1.00/2");
        assertThat(new BarFeed("0.0500-VOLUME", BarFeed.SETTINGS).trade(1, 100, 5).bars).hasSize(1);
    }

    @Test
    void aVolumeStepFinerThanQuantitiesIsRefused() {
        assertThatThrownBy(() -> new BarFeed("0.005-VOLUME", BarFeed.SETTINGS)).isInstanceOf(DecimalException.class)
                .hasMessageContaining("2 decimals").hasMessageContaining("0.005");
    }

    @Test
    void aTradeOfMillionsOfBarsIsRefusedAndChangesNothing() {
        BarFeed feed = new BarFeed("0.01-VOLUME", BarFeed.SETTINGS);

        assertThatThrownBy(() -> feed.trade(1, 100, Long.MAX_VALUE)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("trade quantity must fill at most 10000000 bars of 0.01-VOLUME");
        assertThat(feed.trade(2, 110, 1).told()).containsExactly("2: 11.0 11.0 11.0 11.0 0.01/1");
    }

    @Test
    void aVolumeBarOfTheLargestStepIsExact() {
        BarFeed feed = new BarFeed(BarFeed.type("92233720368547758.07-VOLUME-LAST-INTERNAL"), BarFeed.SETTINGS);
        feed.builder.acceptTrade(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1, Origin.LIVE);
        feed.builder.acceptTrade(Long.MAX_VALUE, Long.MAX_VALUE, 2, Origin.LIVE);

        assertThat(feed.bars).hasSize(1);
        assertThat(feed.bars.getFirst().volumeRaw()).isEqualTo(Long.MAX_VALUE);
        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of(Long.MAX_VALUE, 1));
    }
}
