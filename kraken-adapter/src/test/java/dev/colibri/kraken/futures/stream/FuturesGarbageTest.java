package dev.colibri.kraken.futures.stream;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.UUID;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.feed.TradeRows;

import static dev.colibri.kraken.futures.stream.Recorder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

/** Frames of the market make no garbage, whichever decoder reads them: after a few passes, not one byte. */
class FuturesGarbageTest {
    private static final int PASSES = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Counter counter = new Counter();
    private final byte[][] frames = frames();

    @Test
    void theFastRoadAllocatesNothing() {
        FuturesDecoder decoder = new FuturesDecoder(counter);
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
        FuturesReference reference = new FuturesReference(counter);
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

    /** Half of them levels; tickers without exponents, which are read more slowly. */
    private static byte[][] frames() {
        Random random = new Random(7);
        byte[][] frames = new byte[2_000][];
        for (int i = 0; i < frames.length; i++) {
            long time = 1_767_258_271_000L + random.nextInt(1_000_000);
            String frame = switch (i % 4) {
                case 0 -> "{'feed':'trade','product_id':'PF_XBTUSD','uid':'" + new UUID(1 + i, random.nextLong())
                        + "','side':'sell','type':'fill','seq':" + i + ",'time':" + time
                        + ",'qty':0.5,'price':34969.5}";
                case 1 -> "{'time':" + time + ",'product_id':'PF_XBTUSD','funding_rate':0.912482213835,"
                        + "'relative_funding_rate':0.00001089345,'feed':'ticker','bid':1.5,'ask':2.5,'tag':'perpetual',"
                        + "'suspended':false,'post_only':false,'markPrice':21979.68641534714}";
                default -> "{'feed':'book','product_id':'PF_XBTUSD','side':'" + (i % 4 == 2 ? "buy" : "sell")
                        + "','seq':" + i + ",'price':" + random.nextInt(100_000) + ".5,'qty':" + random.nextInt(9)
                        + ",'timestamp':" + time + "}";
            };
            frames[i] = bytes(frame.replace('\'', '"'));
        }
        return frames;
    }

    /** Counts what is told and keeps nothing of it. */
    private static final class Counter extends Recorder {
        private long count;

        @Override
        public void book(FuturesBookMessage message) {
            count++;
        }

        @Override
        public void trades(TradeRows rows) {
            count++;
        }

        @Override
        public void ticker(FuturesTickerMessage message) {
            count++;
        }
    }
}
