package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.ConnectionStatus.Limit;

import static org.assertj.core.api.Assertions.assertThat;

class ReconnectionTest {
    private static final long MILLI = 1_000_000;

    private final Reconnection waits = waits(7);

    private static Reconnection waits(long seed) {
        return new Reconnection(new Seed(seed).generator(), Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    @Property(tries = 200)
    void theFirstTryIsAtOnceAndTheBoundOfEachLaterWaitDoublesUpToTheLongest(@ForAll long seed) {
        Reconnection drawn = waits(seed);
        assertThat(drawn.next(Patience.NONE)).isZero();
        for (long bound : new long[]{500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000}) {
            assertThat(drawn.next(Patience.NONE)).isBetween(0L, bound * MILLI);
        }
    }

    @Test
    void theWaitsAreSpreadOverTheirWholeRange() {
        List<Long> drawn = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(waits.next(Patience.NONE) / (3_000 * MILLI));
        }
        assertThat(drawn).contains(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Property(tries = 50)
    void onlyALinkThatStoodAWhileBeginsTheRowAnew(@ForAll @LongRange(min = 0, max = 29_999) long shortly) {
        Reconnection row = waits(shortly);
        for (int i = 0; i < 20; i++) {
            row.next(Patience.NONE);
        }
        row.stood(shortly * MILLI);
        long sum = 0;
        for (int i = 0; i < 20; i++) {
            sum += row.next(Patience.NONE);
        }
        assertThat(sum).isGreaterThan(60_000 * MILLI);
        row.stood(30_000 * MILLI);
        assertThat(row.next(Patience.NONE)).isZero();
        assertThat(row.next(Patience.NONE)).isLessThanOrEqualTo(500 * MILLI);
    }

    @Test
    void whoeverDoesNotWantUsIsLeftAloneForTheLongestWaitAndWhoeverIsIllForFiveSeconds() {
        assertThat(waits.next(Patience.MUCH)).isEqualTo(30_000 * MILLI);
        assertThat(waits.next(Patience.SOME)).isEqualTo(5_000 * MILLI);
        Reconnection hasty = new Reconnection(new Seed(1).generator(), Duration.ofMillis(5), Duration.ofMillis(20));
        assertThat(hasty.next(Patience.SOME)).isEqualTo(20 * MILLI);
    }

    @Test
    void theBudgetHoldsInAnySpanOfItsLength() {
        ConnectBudget budget = new ConnectBudget(2, Duration.ofSeconds(10));
        budget.pay(0);
        budget.pay(3_000 * MILLI);
        assertThat(budget.earliest(4_000 * MILLI)).isEqualTo(10_500 * MILLI + 1);
        assertThat(budget.limit("connects", 4_000 * MILLI)).isEqualTo(new Limit("connects", 2, 2, ""));
        assertThat(new ConnectBudget().limit("connects", 0)).isEqualTo(new Limit("connects", 0, 120, ""));
    }
}
