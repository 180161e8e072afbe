package dev.colibri.kraken.common.bars;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BarType;
import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

class CandleHoldGarbageTest {
    private static final long SECOND = 1_000_000_000L;
    private static final int PASSES = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void updatesOfACandleMakeNoGarbage() {
        VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(130));
        BarLog log = new BarLog();
        CandleHold hold = new CandleHold(BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL"),
                Optional.of(Duration.ofSeconds(1)), virtual.clock(), virtual.timers(), new PastBars(), log);
        int trades = 0;
        long least = Long.MAX_VALUE;
        update(hold, ++trades);
        for (int pass = 0; pass < PASSES; pass++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 3_000; i++) {
                update(hold, ++trades);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
        virtual.runUntil(200 * SECOND);
        assertThat(log.lines).containsExactly("120 1/9/1/4 v" + trades + " n" + trades);
    }

    private static void update(CandleHold hold, int trades) {
        hold.begin(false, 130 * SECOND);
        hold.row(120 * SECOND, 1, 9, 1, 4, 1, trades, 8, 25, 2, trades);
        hold.end();
    }
}
