package dev.colibri.api.market;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarTest {
    private static final long MINUTE = 60_000_000_000L;
    private static final BarType TIME = BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-INTERNAL");
    private static final BarType EXTERNAL = BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");
    private static final BarType TICKS = BarType.parse("BTC/USD.KRAKEN-10-TICK-LAST-INTERNAL");
    private static final BarType VOLUME = BarType.parse("BTC/USD.KRAKEN-10-VOLUME-LAST-INTERNAL");

    @Test
    void aBarIsStampedAtItsClose() {
        Bar bar = prices(10, 12, 9, 11);

        assertThat(bar.eventTime()).isEqualTo(bar.closeTime()).isEqualTo(2 * MINUTE);
        assertThat(bar.eventInstant()).isEqualTo(Instant.parse("1970-01-01T00:02:00Z"));
        assertThat(bar.openInstant()).isEqualTo(Instant.parse("1970-01-01T00:01:00Z"));
        assertThat(bar.instrument()).isEqualTo(TIME.instrument());
    }

    @Test
    void itMayBeReceivedAtAnotherTimeAndIsElseTheSame() {
        Bar bar = new Bar(EXTERNAL, 1, 1 + MINUTE, 3, 6, 2, 4, 1, 7, 8, 9, Price.of("0.35"), false, Origin.RECOVERED,
                1 + MINUTE);

        Bar received = bar.receivedAt(5 * MINUTE);

        assertThat(received.receiveTime()).isEqualTo(5 * MINUTE);
        assertThat(received.eventTime()).isEqualTo(1 + MINUTE);
        assertThat(received).isNotEqualTo(bar);
        assertThat(received.receivedAt(1 + MINUTE)).isEqualTo(bar);
    }

    @Test
    void itsNumbersHaveTheirScales() {
        Bar bar = prices(101, 129, 98, 110);

        assertThat(bar.open()).isEqualTo(Price.of("10.1"));
        assertThat(bar.high()).isEqualTo(Price.of("12.9"));
        assertThat(bar.low()).isEqualTo(Price.of("9.8"));
        assertThat(bar.close()).isEqualTo(Price.of("11.0"));
        assertThat(bar.volume()).isEqualTo(Quantity.of("0.05"));
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 9, 9", "9, 9, 8, 10", "9, 7, 8, 7", "-9, -10, -11, -10"})
    void aHighBelowAnotherPriceIsRefused(long open, long high, long low, long close) {
        assertThatThrownBy(() -> prices(open, high, low, close)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("bar high must not be below")
                .hasMessageEndingWith("but was " + Price.of(high, 1));
    }

    @ParameterizedTest
    @CsvSource({"10, 12, 11, 12", "12, 12, 11, 10"})
    void aLowAboveAnotherPriceIsRefused(long open, long high, long low, long close) {
        assertThatThrownBy(() -> prices(open, high, low, close)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("bar low must not be above")
                .hasMessageEndingWith("but was " + Price.of(low, 1));
    }

    @Test
    void equalAndNegativeAndExtremePricesAreBars() {
        assertThat(prices(7, 7, 7, 7).high()).isEqualTo(Price.of("0.7"));
        assertThat(prices(-7, -5, -9, -6).low()).isEqualTo(Price.of("-0.9"));
        assertThat(prices(0, Long.MAX_VALUE, Long.MIN_VALUE, 0).highRaw()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {MINUTE, MINUTE + 1, 2 * MINUTE - 1, 2 * MINUTE + 1, 3 * MINUTE, 0, Long.MIN_VALUE, Long.MAX_VALUE})
    void aTimeBarClosesExactlyItsLengthAfterItsOpen(long close) {
        assertThatThrownBy(() -> times(TIME, MINUTE, close)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bar close time must be 1-MINUTE after").hasMessageEndingWith("but was " + close);
        assertThatThrownBy(() -> times(EXTERNAL, MINUTE, close)).hasMessageContaining("bar close time");
    }

    @Test
    void anIntervalBeyondWhatNanosecondsReachIsRefused() {
        long open = Long.MAX_VALUE - 1;

        assertThatThrownBy(() -> times(EXTERNAL, open, open + MINUTE)).hasMessageContaining("bar close time");
    }

    @Test
    void anInternalTimeBarBeginsAtAMultipleOfItsLength() {
        assertThatThrownBy(() -> times(TIME, MINUTE + 1, 2 * MINUTE + 1)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bar open time must be a multiple of 1-MINUTE")
                .hasMessageEndingWith("but was " + (MINUTE + 1));
        assertThat(times(TIME, -MINUTE, 0).openTime()).isEqualTo(-MINUTE);
    }

    @Test
    void aVenueMayAlignItsOwnBarsOtherwise() {
        assertThat(times(EXTERNAL, MINUTE + 1, 2 * MINUTE + 1).closeTime()).isEqualTo(2 * MINUTE + 1);
    }

    @Test
    void aTickOrVolumeBarMayCloseWhenItOpensButNotBefore() {
        assertThat(times(TICKS, 5, 5).closeTime()).isEqualTo(5);
        assertThat(times(VOLUME, 5, 6).closeTime()).isEqualTo(6);
        assertThatThrownBy(() -> times(TICKS, 5, 4)).hasMessageContaining("bar close time must not be before")
                .hasMessageEndingWith("but was 4");
        assertThatThrownBy(() -> times(VOLUME, 5, 4)).hasMessageContaining("bar close time");
    }

    @Test
    void volumeAndCountAndAverageMustAgree() {
        assertThatThrownBy(() -> counts(-1, 1, null)).hasMessage("bar volume must not be negative, but was -1");
        assertThatThrownBy(() -> counts(5, 0, null)).hasMessage("bar volume must be zero without trades, but was 0.05");
        assertThatThrownBy(() -> counts(5, -2, null)).hasMessageContaining("bar trade count")
                .hasMessageEndingWith("-2");
        assertThatThrownBy(() -> counts(0, 0, Price.of("1.5")))
                .hasMessage("bar vwap must not be given without volume, but was 1.5");
        assertThat(counts(0, 0, null).tradeCount()).isZero();
        assertThat(counts(5, Bar.UNKNOWN_COUNT, Price.of("1")).tradeCount()).isEqualTo(-1);
    }

    @Test
    void partsThatAreMissingOrOutOfRangeAreNamed() {
        assertThatThrownBy(() -> times(null, 0, MINUTE)).hasMessageStartingWith("bar type must be given");
        assertThatThrownBy(() -> scales(-1, 2)).hasMessageContaining("bar price scale").hasMessageEndingWith("-1");
        assertThatThrownBy(() -> scales(19, 2)).hasMessageContaining("bar price scale").hasMessageEndingWith("19");
        assertThatThrownBy(() -> scales(1, -1)).hasMessageContaining("bar quantity scale").hasMessageEndingWith("-1");
        assertThatThrownBy(() -> scales(1, 19)).hasMessageContaining("bar quantity scale").hasMessageEndingWith("19");
        assertThatThrownBy(() -> new Bar(TIME, 0, MINUTE, 1, 1, 1, 1, 1, 0, 2, 0, null, true, null, 0))
                .hasMessageStartingWith("origin must be given");
    }

    private static Bar prices(long open, long high, long low, long close) {
        return new Bar(TIME, MINUTE, 2 * MINUTE, open, high, low, close, 1, 5, 2, 3, null, true, Origin.LIVE, 7);
    }

    private static Bar times(@Nullable BarType type, long open, long close) {
        return new Bar(type, open, close, 1, 1, 1, 1, 1, 5, 2, 3, null, true, Origin.LIVE, 7);
    }

    private static Bar counts(long volume, long count, @Nullable Price vwap) {
        return new Bar(TIME, MINUTE, 2 * MINUTE, 1, 1, 1, 1, 1, volume, 2, count, vwap, true, Origin.LIVE, 7);
    }

    private static Bar scales(int price, int quantity) {
        return new Bar(TIME, MINUTE, 2 * MINUTE, 1, 1, 1, 1, price, 5, quantity, 3, null, true, Origin.LIVE, 7);
    }
}
