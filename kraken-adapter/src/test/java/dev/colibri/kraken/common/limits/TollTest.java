package dev.colibri.kraken.common.limits;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class TollTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PASSES = 10;

    @Test
    void theLanesStandInTheirOrder() {
        assertThat(Lane.values()).containsExactly(Lane.CANCEL, Lane.AMEND, Lane.CREATE, Lane.QUERY, Lane.HISTORY);
    }

    @Test
    void severalTollsAskForTheLatestTimeAndAreAllPaid() {
        RestCounter calls = new RestCounter(Tier.PRO, Margins.NONE, Reserve.NONE);
        PairCounters pairs = new PairCounters(Tier.PRO, Margins.NONE, Reserve.NONE);
        Toll both = Toll.all(calls.toll(20, Lane.QUERY), Toll.FREE, pairs.add("BTC/USD"));
        assertThat(both.earliest(0)).isZero();
        both.pay(0);
        assertThat(both.earliest(0)).isEqualTo(20 * SECOND);
        assertThat(pairs.limit("orders", "BTC/USD", 0).used()).isEqualTo(1);
        both.refused(0);
        assertThat(pairs.limit("orders", "BTC/USD", 0).used()).isEqualTo(180);
    }

    @Test
    void noTollIsFreeAndOneIsItself() {
        Toll one = new RestCounter(Tier.PRO).toll(1, Lane.QUERY);
        assertThat(Toll.all()).isSameAs(Toll.FREE);
        assertThat(Toll.all(Toll.FREE, one)).isSameAs(one);
        assertThat(Toll.FREE.earliest(42)).isEqualTo(42);
        Toll.FREE.pay(42);
        Toll.FREE.refused(42);
        assertThat(Toll.FREE.earliest(42)).isEqualTo(42);
    }

    @Test
    void askingAndPayingAllocateNothing() {
        RestCounter calls = new RestCounter(Tier.PRO);
        PairCounters pairs = new PairCounters(Tier.PRO);
        CostWindow window = CostWindow.derivatives();
        OrderRate orders = new OrderRate(BigDecimal.TEN, BigDecimal.TEN);
        PublicRate open = new PublicRate();
        Toll[] tolls = {calls.toll(1, Lane.QUERY), pairs.add("BTC/USD"), pairs.cancel("BTC/USD", 0),
                pairs.batchCancel("BTC/USD", 0, 1), window.toll(1, Lane.CREATE), orders.toll(1, Lane.CREATE),
                Toll.all(open.trades("BTC/USD"), open.toll())};
        assertThat(allocatedOnceGrown(() -> payOften(tolls))).isZero();
    }

    private static void payOften(Toll[] tolls) {
        for (Toll toll : tolls) {
            for (int i = 0; i < 1_000; i++) {
                toll.earliest(i);
                toll.pay(i);
            }
        }
    }

    /** The least of some passes, since now and then the JVM allocates a little itself while it compiles. */
    private static long allocatedOnceGrown(Runnable pass) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < PASSES; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            pass.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void aPauseAfterARefusalDoublesUpToItsLongestAndIsForgottenAfterAQuietMinute() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(3));
        backoff.refused(0);
        assertThat(backoff.until()).isEqualTo(SECOND);
        backoff.refused(SECOND);
        assertThat(backoff.until()).isEqualTo(3 * SECOND);
        backoff.refused(3 * SECOND);
        assertThat(backoff.until()).isEqualTo(6 * SECOND);
        backoff.refused(63 * SECOND + 1);
        assertThat(backoff.until()).isEqualTo(64 * SECOND + 1);
    }
}
