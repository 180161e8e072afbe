package dev.colibri.kraken.common.history;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.market.Follower;

import static org.assertj.core.api.Assertions.assertThat;

class SteadyProgressTest {
    private final Follower follower = new Follower(5);

    @Test
    void theCountNeverFallsAndIsNeverMoreThanWasAskedFor() {
        SteadyProgress steady = new SteadyProgress(follower, 10, true);
        for (int rows : new int[]{3, 2, 12, 7}) {
            assertThat(steady.page(rows, Instant.EPOCH)).isTrue();
        }
        assertThat(steady.page(10, Instant.EPOCH)).as("whoever is told decides").isFalse();
        assertThat(follower.rows).containsExactly(3L, 3L, 10L, 10L, 10L);
    }

    @Test
    void theTimeNeverFallsUnlessTheNewestAreLookedForFromTheEnd() {
        SteadyProgress forwards = new SteadyProgress(follower, 0, true);
        SteadyProgress backwards = new SteadyProgress(follower, 0, false);
        for (SteadyProgress steady : new SteadyProgress[]{forwards, backwards}) {
            steady.page(1, Instant.ofEpochSecond(0, 9));
            steady.page(2, Instant.ofEpochSecond(0, 4));
        }
        assertThat(follower.reached).containsExactly(9L, 9L, 9L, 4L);
    }

    @Test
    void eachSentenceIsToldOnce() {
        SteadyProgress steady = new SteadyProgress(follower, 0, true);
        steady.note("one");
        steady.note("two");
        steady.note("one");
        assertThat(follower.notes).containsExactly("one", "two");
    }
}
