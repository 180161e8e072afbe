package dev.colibri.api.model;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventTimeTest {

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, 999_999_999, -999_999_999, 1_000_000_000, -1_000_000_000, 1_700_000_000_123_456_789L,
                    Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1})
    void everyCountOfNanosecondsIsAnInstantAndBackAgain(long nanos) {
        assertThat(EventTime.nanos(EventTime.instant(nanos))).isEqualTo(nanos);
    }

    @Test
    void theEpochIsZero() {
        assertThat(EventTime.instant(0)).isEqualTo(Instant.EPOCH);
        assertThat(EventTime.instant(-1)).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2262-04-11T23:47:16.854775808Z", "1677-09-21T00:12:43.145224191Z",
            "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void anInstantBeyondWhatNanosecondsReachIsRefused(String instant) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EventTime.nanos(Instant.parse(instant)))
                .withMessage("instant must lie between 1677-09-21T00:12:43.145224192Z and"
                        + " 2262-04-11T23:47:16.854775807Z, but was " + Instant.parse(instant));
    }

    @Test
    void anInstantMustBeGiven() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EventTime.nanos(null))
                .withMessage("instant must be given, but was null");
    }
}
