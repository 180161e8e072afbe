package dev.colibri.api.time;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SystemClockTest {
    private final Clock clock = SystemClock.INSTANCE;

    @Test
    void theCalendarIsTheMachines() {
        Instant before = Instant.now();
        Instant told = clock.instant();
        assertThat(told).isBetween(before.minusSeconds(60), before.plusSeconds(60));
    }

    @Test
    void theStopwatchNeverGoesBack() {
        long earlier = clock.ticks();
        for (int i = 0; i < 1000; i++) {
            long now = clock.ticks();
            assertThat(now).isGreaterThanOrEqualTo(earlier);
            earlier = now;
        }
    }
}
