package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireTimePropertyTest {
    private static final Instant LAST = Instant.parse("2261-12-31T23:59:59.999999999Z");

    @Property(tries = 1000)
    void aRunOfTimesIsReadAsInstantReadsThem(@ForAll("runs") List<String> texts) {
        WireTime time = new WireTime();
        for (String text : texts) {
            assertThat(bytes(time, text)).as(text).isEqualTo(nanos(Instant.parse(text)));
            assertThat(characters(time, text)).as(text).isEqualTo(nanos(Instant.parse(text)));
        }
    }

    @Property(tries = 5000)
    void whatIsDamagedIsUnfitUnlessInstantReadsItToo(@ForAll("damaged") List<String> texts) {
        WireTime time = new WireTime();
        for (String text : texts) {
            long read = bytes(time, text);
            assertThat(characters(time, text)).as(text).isEqualTo(read);
            if (read != Scaled.UNFIT) {
                assertThat(read).as(text).isEqualTo(nanos(Instant.parse(text)));
            } else {
                assertThat(isUsual(text)).as(text).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2023-10-06T17:35:55", "2023-10-06 17:35:55Z", "2023-10-06T17:35:55.Z",
            "2023-10-06T17:35:55.1234567890Z", "2023-10-06T17:35:55+00:00", "2023-10-06T17:35:60Z",
            "2023-10-06T24:00:00Z",
            "2023-02-29T00:00:00Z", "2023-13-01T00:00:00Z", "2023-00-01T00:00:00Z", "2023-10-00T00:00:00Z",
            "1969-12-31T23:59:59Z", "2262-01-01T00:00:00Z", "2023-10-06T17:60:00Z", "2023-10-06t17:35:55z",
            "+023-10-06T17:35:55Z", "2023-10-06T17:35:55,5Z", "2023-10-06T17:35:5\u0665Z"})
    void whatIsNoneIsUnfit(String text) {
        WireTime time = new WireTime();
        assertThat(bytes(time, text)).isEqualTo(Scaled.UNFIT);
        assertThat(characters(time, text)).isEqualTo(Scaled.UNFIT);
        assertThat(bytes(time, "2024-02-29T12:00:00.5Z"))
                .isEqualTo(nanos(Instant.parse("2024-02-29T12:00:00.5Z")));
    }

    @Test
    void theMinuteThatIsRememberedIsNotBelievedForAnother() {
        WireTime time = new WireTime();
        assertThat(bytes(time, "2023-10-06T17:35:55.440295Z")).isEqualTo(1_696_613_755_440_295_000L);
        assertThat(bytes(time, "2023-10-06T17:36:55.440295Z")).isEqualTo(1_696_613_815_440_295_000L);
        assertThat(bytes(time, "2023-10-06T17:99:55.440295Z")).isEqualTo(Scaled.UNFIT);
        assertThat(bytes(time, "2023-10-06T17:99:55.440295Z")).isEqualTo(Scaled.UNFIT);
        assertThat(bytes(time, "2023-10-06T17:35:55.440295Z")).isEqualTo(1_696_613_755_440_295_000L);
    }

    @Test
    void everyDayOfTheCalendarIsKnownAndNoOther() {
        WireTime time = new WireTime();
        for (LocalDate day = LocalDate.EPOCH; day.getYear() < 2262; day = day.plusDays(1)) {
            assertThat(bytes(time, day + "T12:00:00Z")).isEqualTo((day.toEpochDay() * 24 + 12) * 3_600_000_000_000L);
            if (day.getDayOfMonth() == day.lengthOfMonth()) {
                String next = day.toString().substring(0, 8) + (day.getDayOfMonth() + 1);
                assertThat(bytes(time, next + "T12:00:00Z")).isEqualTo(Scaled.UNFIT);
            }
        }
    }

    @Test
    void textOfAnyLengthIsLookedAt() {
        assertThat(characters(new WireTime(), "2".repeat(100_000) + "Z")).isEqualTo(Scaled.UNFIT);
    }

    @Provide
    Arbitrary<List<String>> runs() {
        return times().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> damaged() {
        return Combinators.combine(times(), Arbitraries.integers().between(0, 29),
                Arbitraries.strings().withChars("0123456789-:TZ.z ").ofMaxLength(2)).as((text, at, splinter) -> {
                    int from = Math.min(at, text.length() - 1);
                    return text.substring(0, from) + splinter + text.substring(from + 1);
                }).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Most of one minute, as on the wire; some of any time. */
    private static Arbitrary<String> times() {
        Arbitrary<Long> near = Arbitraries.longs().between(0, 120_000_000_000L)
                .map(nanos -> 1_696_613_700_000_000_000L + nanos);
        Arbitrary<Long> any = Arbitraries.longs().between(0, nanos(LAST));
        Arbitrary<Long> nanos = Arbitraries.frequencyOf(Tuple.of(3, near),
                Tuple.of(1, any));
        return Combinators.combine(nanos, Arbitraries.integers().between(0, 9)).as((value, decimals) -> {
            Instant instant = Instant.ofEpochSecond(value / 1_000_000_000, value % 1_000_000_000);
            String seconds = Instant.ofEpochSecond(instant.getEpochSecond()).toString().replace("Z", "");
            String fraction = "%09d".formatted(instant.getNano()).substring(0, decimals);
            return seconds + (decimals == 0 ? "" : "." + fraction) + "Z";
        });
    }

    private static boolean isUsual(String text) {
        try {
            Instant instant = Instant.parse(text);
            return text.matches("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,9})?Z")
                    && !instant.isBefore(Instant.EPOCH) && !instant.isAfter(LAST);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    private static long bytes(WireTime time, String text) {
        byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.ISO_8859_1);
        return time.read(bytes, 1, bytes.length - 1);
    }

    private static long characters(WireTime time, String text) {
        return time.read(("\"" + text + "\"").toCharArray(), 1, text.length());
    }
}
