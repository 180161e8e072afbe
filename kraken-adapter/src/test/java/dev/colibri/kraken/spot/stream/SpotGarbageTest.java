package dev.colibri.kraken.spot.stream;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.feed.TradeRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Frames of the market make no garbage, whichever decoder reads them: after a few passes, not one byte. */
class SpotGarbageTest {
    private static final int PASSES = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Counter counter = new Counter();
    private final byte[][] frames = frames();

    @Test
    void theFastRoadAllocatesNothing() {
        SpotDecoder decoder = new SpotDecoder(counter);
        assertThat(leastAllocated(() -> {
            for (byte[] frame : frames) {
                decoder.decode(frame, frame.length);
            }
        })).isZero();
        assertThat(decoder.referred()).isEqualTo(PASSES * frames.length / 4L);
        assertThat(counter.count).isEqualTo((long) PASSES * frames.length);
    }

    @Test
    void theReferenceAllocatesNothing() {
        SpotReference reference = new SpotReference(counter);
        assertThat(leastAllocated(() -> {
            for (byte[] frame : frames) {
                reference.decode(frame, frame.length);
            }
        })).isZero();
        assertThat(counter.count).isEqualTo((long) PASSES * frames.length);
    }

    /** The least of a number of passes, since the virtual machine itself allocates now and then. */
    private static long leastAllocated(Runnable pass) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < PASSES; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            pass.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static byte[][] frames() {
        Random random = new Random(7);
        byte[][] frames = new byte[2_000][];
        for (int i = 0; i < frames.length; i++) {
            String time = "2026-01-%02dT%02d:%02d:%02d.%06dZ".formatted(1 + random.nextInt(31), random.nextInt(24),
                    random.nextInt(60), random.nextInt(60), random.nextInt(1_000_000));
            String level = "{\"price\":%d.1,\"qty\":0.%08d}".formatted(random.nextInt(100_000),
                    random.nextInt(100_000_000));
            String frame = switch (i % 4) {
                case 0 -> "{'channel':'book','type':'update','data':[{'symbol':'BTC/USD','bids':[" + level
                        + "],'asks':[],'checksum':4114181697,'timestamp':'" + time + "'}]}";
                case 1 -> "{'channel':'trade','type':'update','data':[{'symbol':'ETH/USD','side':'sell','price':1.5,"
                        + "'qty':2.5,'ord_type':'limit','trade_id':" + i + ",'timestamp':'" + time + "'}]}";
                case 2 -> "{'channel':'ticker','type':'update','data':[{'symbol':'BTC/USD','bid':1,'bid_qty':2,'ask':3,"
                        + "'ask_qty':4,'last':5,'volume':6,'vwap':7,'low':8,'high':9,'change':-0.1,'change_pct':0.2,"
                        + "'timestamp':'" + time + "'}]}";
                default -> "{'channel':'level3','type':'update','data':[{'symbol':'BTC/USD','bids':[{'event':'add',"
                        + "'order_id':'OOIATY-6EIWY-ACVIUN','limit_price':0.5,'order_qty':3,'timestamp':'" + time
                        + "'}],'asks':[],'checksum':7,'timestamp':'" + time + "'}]}";
            };
            frames[i] = frame.replace('\'', '"').getBytes(StandardCharsets.US_ASCII);
        }
        return frames;
    }

    /** Counts what is told and keeps nothing of it. */
    private static final class Counter extends Recorder {
        private long count;

        @Override
        public void book(BookMessage message) {
            count++;
        }

        @Override
        public void trades(TradeRows rows) {
            count++;
        }

        @Override
        public void ticker(TickerMessage message) {
            count++;
        }

        @Override
        public void orders(OrderMessage message) {
            count++;
        }
    }
}
