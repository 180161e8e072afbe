package dev.colibri.kraken.common.book;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.LevelRows;

import static org.assertj.core.api.Assertions.assertThat;

/** A kept book makes no garbage: once a few passes have grown it, the next allocate not one byte. */
class KeptBooksGarbageTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");
    private static final int MESSAGES = 3_000;
    private static final int PASSES = 10;
    private static final long NO_CHECKSUM = -1;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int[] draws = new Random(7).ints(MESSAGES, 0, 1 << 20).toArray();
    private final LevelRows bids = new LevelRows();
    private final LevelRows asks = new LevelRows();

    @Test
    void aBookWithChecksumsAllocatesNothingPerMessage() {
        ChecksummedBook book = new ChecksummedBook(BTC_USD, 1, 8, 25, MissingChecksum.ACCEPTED);
        assertThat(allocatedOnceGrown(() -> {
            book.apply(true, none(bids), none(asks), 0, 1, 1);
            for (int i = 0; i < MESSAGES; i++) {
                draw(i);
                book.apply(false, bids, asks, NO_CHECKSUM, i, i);
            }
        })).isZero();
        assertThat(book.isWhole()).isTrue();
        assertThat(book.view().levelCount(Side.BUY)).isEqualTo(25);
    }

    @Test
    void aBookWithASequenceAllocatesNothingPerMessage() {
        SequencedBook book = new SequencedBook(BTC_USD, 1, 8, SequenceGuard.BehindSnapshot.IGNORED);
        assertThat(allocatedOnceGrown(() -> {
            book.apply(true, none(bids), none(asks), 0, 1, 1);
            for (int i = 0; i < MESSAGES; i++) {
                draw(i);
                book.apply(false, bids, asks, i + 1, i, i);
            }
        })).isZero();
        assertThat(book.isWhole()).isTrue();
        assertThat(book.view().levelCount(Side.BUY)).isGreaterThan(25);
    }

    @Test
    void aBookOrderByOrderAllocatesNothingPerMessage() {
        ChecksummedOrders book = new ChecksummedOrders(BTC_USD, 1, 8, 25, MissingChecksum.ACCEPTED,
                StrayOrders.COUNTED);
        byte[][] ids = new byte[700][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ("OABCDE-FGHIJ-" + (100_000 + i)).getBytes(StandardCharsets.US_ASCII);
        }
        assertThat(allocatedOnceGrown(() -> {
            book.begin(true, 1, 1);
            book.end(0);
            for (int i = 0; i < MESSAGES; i++) {
                int draw = draws[i];
                Side side = (draw & 1) == 0 ? Side.BUY : Side.SELL;
                long price = (side == Side.BUY ? 0 : 64) + (draw >> 10 & 63);
                byte[] id = ids[draw % ids.length];
                book.begin(false, i, i);
                book.add(side, id, 0, id.length, price, 5, i);
                book.end(NO_CHECKSUM);
                book.begin(false, i, i);
                byte[] other = ids[(draw >> 3) % ids.length];
                book.delete(other, 0, other.length);
                book.end(NO_CHECKSUM);
            }
        })).isZero();
        assertThat(book.isWhole()).isTrue();
        assertThat(book.view().levels().levelCount(Side.BUY)).isEqualTo(25);
    }

    private void draw(int i) {
        int draw = draws[i];
        boolean bid = (draw & 1) == 0;
        none(bids);
        none(asks);
        (bid ? bids : asks).add((bid ? 0 : 64) + (draw >> 1 & 63), 1, draw >> 8 & 3, 8);
    }

    private static LevelRows none(LevelRows rows) {
        rows.clear();
        return rows;
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
}
