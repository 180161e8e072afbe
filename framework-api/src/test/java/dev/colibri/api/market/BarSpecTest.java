package dev.colibri.api.market;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.BarSpec.TimeUnit;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarSpecTest {

    @ParameterizedTest
    @CsvSource({"1m, 1-MINUTE", "15m, 15-MINUTE", "min1, 1-MINUTE", "min15, 15-MINUTE", "1min, 1-MINUTE",
            "5Minutes, 5-MINUTE", "m5, 5-MINUTE", "1h, 1-HOUR", "h1, 1-HOUR", "H4, 4-HOUR", "1H, 1-HOUR", "1d, 1-DAY",
            "d1, 1-DAY", "1w, 1-WEEK", "15d, 15-DAY", "10s, 10-SECOND", "90sec, 90-SECOND", "1-MINUTE, 1-MINUTE",
            "1-minute, 1-MINUTE", "100-TICK, 100-TICK", "100tick, 100-TICK", "100ticks, 100-TICK",
            "2.5-VOLUME, 2.5-VOLUME", "2.50volume, 2.5-VOLUME", "100-VOLUME, 100-VOLUME",
            "0.00000001-VOLUME, 0.00000001-VOLUME"})
    void whatPeopleTypeIsRead(String typed, String printed) {
        assertThat(BarSpec.parse(typed)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"60m, 1h", "24h, 1d", "7d, 1w", "14d, 2w", "60s, 1m", "3600s, 1h", "10080m, 1w", "21600m, 15d",
            "240m, 4h", "1440m, 1d"})
    void equalLengthsAreEqualSpecs(String longer, String shorter) {
        assertThat(BarSpec.parse(longer)).isEqualTo(BarSpec.parse(shorter)).hasSameHashCodeAs(BarSpec.parse(shorter));
    }

    @Test
    void aLengthThatNoLargerUnitDividesKeepsItsUnit() {
        assertThat(BarSpec.minutes(90)).hasToString("90-MINUTE");
        assertThat(BarSpec.minutes(90).step()).isEqualTo(90);
        assertThat(BarSpec.minutes(90).unit()).isEqualTo(TimeUnit.MINUTE);
    }

    @Test
    void volumesAreEqualByNumber() {
        assertThat(BarSpec.parse("2.50-VOLUME")).isEqualTo(BarSpec.parse("2.5-VOLUME"))
                .isNotEqualTo(BarSpec.parse("2-VOLUME"));
    }

    @ParameterizedTest
    @CsvSource({"1-SECOND, 1", "1-MINUTE, 60", "1-HOUR, 3600", "1-DAY, 86400", "1-WEEK, 604800", "15-DAY, 1296000",
            "366-DAY, 31622400"})
    void aLengthIsKnownInNanoseconds(String text, long seconds) {
        BarSpec.Time spec = (BarSpec.Time) BarSpec.parse(text);

        assertThat(spec.nanos()).isEqualTo(seconds * 1_000_000_000L);
        assertThat(spec.length()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1m, 2024-05-27T12:43:11.798009Z, 2024-05-27T12:43:00Z",
            "1m, 2024-05-27T12:43:00Z, 2024-05-27T12:43:00Z",
            "1m, 2024-05-27T12:42:59.999999999Z, 2024-05-27T12:42:00Z",
            "7m, 1970-01-01T00:13:59Z, 1970-01-01T00:07:00Z",
            "4h, 2024-05-27T12:43:11Z, 2024-05-27T12:00:00Z",
            "1d, 2024-05-27T23:59:59.999999999Z, 2024-05-27T00:00:00Z",
            "1d, 2024-03-31T01:30:00Z, 2024-03-31T00:00:00Z", "1h, 2024-03-31T02:30:00Z, 2024-03-31T02:00:00Z",
            "1w, 2024-05-27T12:00:00Z, 2024-05-23T00:00:00Z", "15d, 1970-01-15T23:59:59Z, 1970-01-01T00:00:00Z",
            "15d, 1970-01-16T00:00:00Z, 1970-01-16T00:00:00Z", "1m, 1969-12-31T23:59:59.5Z, 1969-12-31T23:59:00Z",
            "1w, 1969-12-31T23:59:59Z, 1969-12-25T00:00:00Z"})
    void intervalsAreMultiplesOfTheirLengthSinceTheEpoch(String spec, Instant event, Instant open) {
        long openTime = ((BarSpec.Time) BarSpec.parse(spec)).openTimeOf(EventTime.nanos(event));

        assertThat(EventTime.instant(openTime)).isEqualTo(open);
    }

    @Test
    void weeksBeginOnThursdays() {
        BarSpec.Time week = (BarSpec.Time) BarSpec.parse("1w");
        long open = week.openTimeOf(EventTime.nanos(Instant.parse("2026-11-20T12:00:00Z")));

        assertThat(EventTime.instant(open).atOffset(ZoneOffset.UTC).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1})
    void aTimeWhoseIntervalNanosecondsDoNotReachIsRefused(long time) {
        assertThatThrownBy(() -> BarSpec.minutes(1).openTimeOf(time)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("event time").hasMessageContaining("1-MINUTE")
                .hasMessageContaining(Long.toString(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"m", "-", "1", "1.5", "-1m", "1--m", "1m1", "m-1", "m1m", "1_m", "60", "1x", "1-", "1-MONTH",
                    "1mo", "1y", "+1m", "1m-", "1-2-m"})
    void whatIsNoNumberWithAUnitIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> BarSpec.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bar spec must be a number and a unit").hasMessageContaining("15m")
                .hasMessageEndingWith("but was " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M", "M1", "3-M"})
    void aCapitalMIsRefusedSinceItMeansMonthsElsewhere(String text) {
        assertThatThrownBy(() -> BarSpec.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("months").hasMessageContaining("small m").hasMessageEndingWith("but was " + text);
    }

    @ParameterizedTest
    @CsvSource({"0m, 0", "367d, 367", "53w, 53", "31622401s, 31622401", "99999999999m, 99999999999", "1.5m, 1.5",
            "1.5-TICK, 1.5", "0-TICK, 0", "2147483648-TICK, 2147483648", "0-VOLUME, 0", "0.00-VOLUME, 0.00"})
    void aStepOutOfRangeIsRefusedByNameAndValue(String text, String step) {
        assertThatThrownBy(() -> BarSpec.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("bar step must").hasMessageEndingWith("but was " + step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3-VOLUME", ".5-VOLUME", "1.-VOLUME", "0.1234567890123456789-VOLUME",
            "99999999999999999999-VOLUME"})
    void aVolumeStepThatIsNoQuantityIsRefused(String text) {
        String step = text.substring(0, text.indexOf('-'));

        assertThatThrownBy(() -> BarSpec.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(step);
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> BarSpec.parse(null)).hasMessage("bar spec must be given, but was null");
        assertThatThrownBy(() -> BarSpec.parse("")).hasMessageContaining("bar spec")
                .hasMessageEndingWith("but was empty");
        assertThatThrownBy(() -> BarSpec.parse("1 m")).hasMessageContaining("without blanks");
        assertThatThrownBy(() -> BarSpec.parse("1".repeat(41))).hasMessageContaining("1 to 40 characters");
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void stepsBelowOneAreRefused(TimeUnit unit) {
        assertThatThrownBy(() -> new BarSpec.Time(0, unit)).hasMessageContaining("bar step")
                .hasMessageEndingWith("but was 0");
        assertThatThrownBy(() -> new BarSpec.Time(-1, unit)).hasMessageEndingWith("but was -1");
        assertThatThrownBy(() -> new BarSpec.Time(Integer.MIN_VALUE, unit)).hasMessageContaining("bar step");
        assertThatThrownBy(() -> new BarSpec.Time(Integer.MAX_VALUE, unit)).hasMessageContaining("bar step");
    }

    @Test
    void partsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> new BarSpec.Time(1, null)).hasMessageStartingWith("bar unit must be given");
        assertThatThrownBy(() -> new BarSpec.Volume(null)).hasMessageStartingWith("bar step must be given");
        assertThatThrownBy(() -> new BarSpec.Volume(Quantity.zero(8)))
                .hasMessageContaining("bar step must be positive");
        assertThatThrownBy(() -> new BarSpec.Ticks(0)).hasMessage("bar step must be positive, but was 0");
        assertThatThrownBy(() -> new BarSpec.Ticks(-5)).hasMessage("bar step must be positive, but was -5");
    }
}
