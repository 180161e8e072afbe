package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedCoverageTest {
    private final FeedCoverage coverage = new FeedCoverage();

    private void live(long time) {
        coverage.event(time, time, false);
    }

    private void recovered(long time) {
        coverage.event(time, time, true);
    }

    @Test
    void aGapFromBeforeTheBeginIsNone() {
        coverage.stale(5);
        coverage.live(5);

        assertThat(coverage.gapOpen()).isFalse();
        assertThat(coverage.lostGaps()).isZero();
        assertThat(coverage.covers(5, 100)).isTrue();
        assertThat(coverage.covers(4, 100)).isFalse();
    }

    @Test
    void aLiveEventExactlyAtTheFrontierLeavesTheGapOpen() {
        coverage.live(0);
        coverage.stale(20);
        live(20);

        assertThat(coverage.gapOpen()).isTrue();
        assertThat(coverage.covers(0, 20)).isTrue();
        assertThat(coverage.covers(0, 21)).isFalse();

        live(21);
        assertThat(coverage.gapOpen()).isFalse();
        assertThat(coverage.lostGaps()).isEqualTo(1);
        assertThat(coverage.covers(21, 100)).isTrue();
        assertThat(coverage.covers(20, 100)).isFalse();
    }

    @Test
    void aRecoveredEventExactlyAtAnIntervalsEndCoversTheInterval() {
        coverage.live(0);
        coverage.stale(20);
        recovered(59);
        assertThat(coverage.covers(0, 60)).isFalse();

        recovered(60);
        assertThat(coverage.covers(0, 60)).isTrue();
        assertThat(coverage.covers(0, 61)).isFalse();
        assertThat(coverage.gapOpen()).isTrue();
    }

    @Test
    void aRecoveredEventOutOfOrderTakesNothingBack() {
        coverage.live(0);
        coverage.stale(20);
        recovered(70);
        recovered(65);

        assertThat(coverage.covers(0, 70)).isTrue();
        live(68);
        assertThat(coverage.gapOpen()).isTrue();
        live(71);
        assertThat(coverage.gapOpen()).isFalse();
        assertThat(coverage.lostGaps()).isEqualTo(1);
        assertThat(coverage.covers(71, 80)).isTrue();
        assertThat(coverage.covers(70, 80)).isFalse();
    }

    @Test
    void aRecoveredEventFromBeforeTheGapMovesNothing() {
        coverage.live(0);
        coverage.stale(20);
        recovered(10);

        assertThat(coverage.covers(0, 20)).isTrue();
        assertThat(coverage.covers(0, 21)).isFalse();
    }
}
