package dev.colibri.node.cli.market;

import java.time.Instant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.000000008Z");

    private final Moments moments = new Moments(new Clock() {
        @Override
        public long nanos() {
            return EventTime.nanos(NOW);
        }

        @Override
        public long ticks() {
            return 0;
        }
    });

    @ParameterizedTest
    @CsvSource({
            "2026-01-02, 2026-01-02T00:00:00Z",
            "2026-01-02T03:04, 2026-01-02T03:04:00Z",
            "2026-01-02T03:04:05, 2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.123456789, 2026-01-02T03:04:05.123456789Z",
            "2026-01-02 03:04, 2026-01-02T03:04:00Z",
            "2026-01-02 03:04:05Z, 2026-01-02T03:04:05Z",
            "2026-01-02T03:04Z, 2026-01-02T03:04:00Z",
            "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.5+02:00, 2026-01-02T01:04:05.500Z",
            "2026-01-02T03:04:05-05:30, 2026-01-02T08:34:05Z",
            "2024-02-29, 2024-02-29T00:00:00Z",
            "1767323045, 2026-01-02T03:04:05Z",
            "1767323045678, 2026-01-02T03:04:05.678Z",
            "999999999, 2001-09-09T01:46:39Z",
            "999999999999, 2001-09-09T01:46:39.999Z",
            "' 2026-01-02 ', 2026-01-02T00:00:00Z"})
    void aDateATimeAndACountSinceTheEpochAreUtc(String text, String moment) {
        assertThat(moments.parse("--from", text)).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @CsvSource({
            "90s, 2026-03-04T05:04:37.000000008Z",
            "15m, 2026-03-04T04:51:07.000000008Z",
            "12h, 2026-03-03T17:06:07.000000008Z",
            "7d, 2026-02-25T05:06:07.000000008Z",
            "2w, 2026-02-18T05:06:07.000000008Z",
            "0d, 2026-03-04T05:06:07.000000008Z",
            "now, 2026-03-04T05:06:07.000000008Z"})
    void aDurationIsSoLongAgo(String text, String moment) {
        assertThat(moments.parse("--from", text)).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026", "20260102", "12345678901", "12345678901234", "2026-1-2", "2026-02-30",
            "2025-02-29", "2026-01-02T25:00", "2026-01-02T3:04", "2026-01-02T03:04:05+2", "2026-01-02T", "7", "7y",
            "7M",
            "-7d", "1.5h", "1d12h", "2026-01-02T03:04:05Z and more"})
    void whatIsNoneOfTheseIsRefusedInOneSentence(String text) {
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> moments.parse("--to", text))
                .withMessageStartingWith("--to must be a date such as 2026-01-02, a time in UTC such as")
                .withMessageEndingWith(", but was " + (text.isEmpty() ? "empty" : text))
                .matches(wrong -> wrong.exitCode() == ExitCode.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600-01-01", "2300-01-01", "999999999d", "9999-12-31T23:59:59Z"})
    void whatNanosecondsDoNotReachIsRefused(String text) {
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> moments.parse("--from", text))
                .withMessage("--from must lie between the years 1678 and 2261, but was " + text);
    }

    @Test
    void theTextOfAnInstantIsReadBackExactly() {
        assertThat(moments.parse("--from", NOW.toString())).isEqualTo(NOW);
    }

    @Property
    void everyInstantIsReadBackAsItIsPrinted(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000_000L) long epochNanos) {
        Instant moment = EventTime.instant(epochNanos);
        assertThat(moments.parse("--from", moment.toString())).isEqualTo(moment);
    }
}
