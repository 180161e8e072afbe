package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.DecimalException;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarBuilderInputTest {
    private static final BarType TYPE = BarFeed.type("1-MINUTE-LAST-INTERNAL");

    private final BarFeed feed = new BarFeed("1m", BarFeed.SETTINGS).live(0);

    @Test
    void partsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> BarBuilder.of(null, BarFeed.SETTINGS, bar -> {}))
                .hasMessageStartingWith("bar type must be given");
        assertThatThrownBy(() -> BarBuilder.of(TYPE, null, bar -> {}))
                .hasMessageStartingWith("bar settings must be given");
        assertThatThrownBy(() -> BarBuilder.of(TYPE, BarFeed.SETTINGS, null))
                .hasMessageStartingWith("bar listener must be given");
        assertThatThrownBy(() -> feed.builder.acceptTrade(1, 1, 1, null))
                .hasMessageStartingWith("origin must be given");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, bar price scale, -1", "19, 0, bar price scale, 19", "0, -1, bar quantity scale, -1",
            "0, 19, bar quantity scale, 19"})
    void scalesOutOfRangeAreNamed(int price, int quantity, String field, String value) {
        assertThatThrownBy(() -> BarSettings.of(price, quantity)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(field).hasMessageEndingWith("but was " + value);
    }

    @Test
    void policiesThatAreMissingAreNamed() {
        assertThatThrownBy(() -> BarFeed.SETTINGS.with((QuietIntervals) null))
                .hasMessageStartingWith("quiet intervals must");
        assertThatThrownBy(() -> BarFeed.SETTINGS.with((OpenGaps) null)).hasMessageStartingWith("open gaps must");
        assertThat(BarFeed.SETTINGS).isEqualTo(new BarSettings(1, 2, QuietIntervals.SKIP, OpenGaps.CLOSE_ON_TIME));
    }

    @Test
    void settingsMayTakeTheirScalesFromAnInstrument() {
        assertThat(BarSettings.of(Instruments.PF_PEPEUSD)).isEqualTo(BarSettings.of(10, 0));
        assertThat(BarSettings.of(Instruments.BTC_USD)).isEqualTo(BarSettings.of(1, 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aQuantityThatIsNotPositiveIsRefused(long quantity) {
        assertThatThrownBy(() -> feed.builder.acceptTrade(1, quantity, 1, Origin.LIVE))
                .hasMessage("trade quantity must be positive, but was " + quantity);
    }

    @Test
    void aTradeOfAnotherInstrumentIsRefused() {
        Trade other = new Trade(InstrumentId.parse("ETH/USD.KRAKEN"), 0, 1, 1, 1, 1, 2, Side.BUY, TradeKind.NORMAL,
                Origin.LIVE, 1, 1);

        assertThatThrownBy(() -> feed.builder.accept(other))
                .hasMessage("instrument must be that of the bars, BTC/USD.KRAKEN, but was ETH/USD.KRAKEN");
    }

    @Test
    void anEqualInstrumentIsTheSame() {
        feed.builder
                .accept(new Trade(InstrumentId.parse("BTC/USD.KRAKEN"), 0, 1, 1, 1, 1, 2, Side.BUY, TradeKind.NORMAL,
                        Origin.LIVE, 1, 1));

        assertThat(feed.reach(60).bars).hasSize(1);
    }

    @Test
    void tradesWithFewerDecimalsAreScaledUpExactly() {
        feed.builder.accept(scaled(12, 0, 3, 1));

        assertThat(feed.reach(60).told()).containsExactly("0: 12.0 12.0 12.0 12.0 0.30/1");
    }

    @Test
    void tradesWithMoreDecimalsAreTakenIfNothingIsLost() {
        feed.builder.accept(scaled(12300, 3, 50_000, 6));

        assertThat(feed.reach(60).told()).containsExactly("0: 12.3 12.3 12.3 12.3 0.05/1");
        assertThatThrownBy(() -> feed.builder.accept(scaled(12345, 3, 1, 2))).isInstanceOf(DecimalException.class)
                .hasMessageContaining("12.345");
        assertThatThrownBy(() -> feed.builder.accept(scaled(1, 1, 1, 3))).hasMessageContaining("0.001");
        assertThatThrownBy(() -> feed.builder.accept(scaled(Long.MAX_VALUE, 0, 1, 2)))
                .isInstanceOf(DecimalException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void aTimeBeyondTheLastIntervalIsRefusedAndChangesNothing(long time) {
        feed.trade(1, 100, 1);

        assertThatThrownBy(() -> feed.builder.acceptTrade(1, 1, time, Origin.LIVE)).hasMessageContaining("event time");
        assertThat(feed.reach(60).told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1");
        assertThat(feed.builder.lateEvents()).isZero();
    }

    @Test
    void aTimeBeyondTheLastIntervalIsRefusedFromTheFirst() {
        BarFeed fresh = new BarFeed("1m", BarFeed.SETTINGS);

        assertThatThrownBy(() -> fresh.builder.feedLive(Long.MAX_VALUE)).hasMessageContaining("event time");
        assertThatThrownBy(() -> fresh.builder.acceptTrade(1, 1, Long.MIN_VALUE, Origin.LIVE))
                .hasMessageContaining("event time");
        assertThat(fresh.trade(0, 100, 1).reach(60).told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.01/1");
    }

    @Test
    void aVolumeThatDoesNotFitIsRefusedAndTheBarStays() {
        feed.builder.acceptTrade(5, Long.MAX_VALUE, 1, Origin.LIVE);

        assertThatThrownBy(() -> feed.builder.acceptTrade(9, 1, 2, Origin.LIVE)).isInstanceOf(DecimalException.class)
                .hasMessage("bar volume must be at most 92233720368547758.07, but was 92233720368547758.08");
        assertThat(feed.reach(60).told()).containsExactly("0: 0.5 0.5 0.5 0.5 92233720368547758.07/1");
    }

    @Test
    void aTickBarRefusesAVolumeThatDoesNotFitBeforeAnythingChanges() {
        BarFeed ticks = new BarFeed("2-TICK", BarFeed.SETTINGS);
        ticks.builder.acceptTrade(5, Long.MAX_VALUE - 5, 1, Origin.LIVE);

        assertThatThrownBy(() -> ticks.builder.acceptTrade(9, 6, 99, Origin.LIVE)).hasMessageContaining("bar volume");
        ticks.builder.acceptTrade(6, 5, 2, Origin.LIVE);
        assertThat(ticks.told()).containsExactly("0: 0.5 0.6 0.5 0.6 92233720368547758.07/2");
        assertThat(ticks.bars.getFirst().closeTime()).isEqualTo(2);
    }

    @Test
    void extremePricesAreExact() {
        feed.builder.acceptTrade(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1, Origin.LIVE);
        feed.builder.acceptTrade(Long.MIN_VALUE, 1, 2, Origin.LIVE);

        feed.reach(60);
        assertThat(feed.bars.getFirst().highRaw()).isEqualTo(Long.MAX_VALUE);
        assertThat(feed.bars.getFirst().lowRaw()).isEqualTo(Long.MIN_VALUE);
        assertThat(feed.bars.getFirst().vwap()).isEqualTo(Price.of(Long.MAX_VALUE - 2, 1));
    }

    private static Trade scaled(long price, int priceScale, long quantity, int quantityScale) {
        return new Trade(BarFeed.BTC, 0, 1, price, quantity, priceScale, quantityScale, Side.SELL, TradeKind.NORMAL,
                Origin.LIVE, 1, 1);
    }
}
