package dev.colibri.api.book;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;

/** A grown book makes no garbage: once a few passes have grown it, the next allocate not one byte. */
class BookGarbageTest {
    private static final int MESSAGES = 3_000;
    private static final int PASSES = 10;
    private static final int IDS = 700;
    private static final Side[] SIDES = Side.values();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int[] draws = new Random(7).ints(3L * MESSAGES, 0, 1 << 20).toArray();
    private final byte[][] ids = new byte[IDS][];

    BookGarbageTest() {
        for (int i = 0; i < IDS; i++) {
            ids[i] = ("OABCDE-FGHIJ-" + (100_000 + i)).getBytes(StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aBookByPriceLevelAllocatesNothingPerMessage() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 50);
        assertThat(allocatedOnceGrown(() -> changeLevels(book, () -> {}))).isZero();
        assertThat(book.view().levelCount(Side.BUY)).isGreaterThan(25);
    }

    @Test
    void aWindowAllocatesNothingPerMessageAndRead() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 50);
        BookWindow window = new BookWindow(book.view(), 10);
        long[] sum = new long[1];
        Runnable reading = () -> sum[0] += read(window);
        assertThat(allocatedOnceGrown(() -> changeLevels(book, reading))).isZero();
        assertThat(sum[0]).isPositive();
    }

    private static long read(BookWindow window) {
        long sum = 0;
        try (window) {
            window.open();
            for (int i = 0; i < window.changeCount(); i++) {
                sum += window.changePriceRaw(i) + window.changeQuantityRaw(i) + window.changePreviousQuantityRaw(i);
            }
            for (Side side : SIDES) {
                for (int rank = 0; rank < window.levelCount(side); rank++) {
                    sum += window.rankOf(side, window.priceRaw(side, rank)) + window.quantityRaw(side, rank);
                }
                sum += window.cumulativeQuantityRaw(side, 20) + window.quantityAtRaw(side, 64);
            }
        }
        return sum;
    }

    @Test
    void aBookOrderByOrderAllocatesNothingPerMessage() {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, 8, 50);
        assertThat(allocatedOnceGrown(() -> changeOrders(book))).isZero();
        assertThat(book.orderCount()).isGreaterThan(100);
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

    private void changeLevels(OrderBook book, Runnable afterwards) {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.end();
        for (int i = 0; i < MESSAGES; i++) {
            book.begin(BookChange.UPDATE, i, i);
            for (int entry = 0; entry < 3; entry++) {
                int draw = draws[3 * i + entry];
                book.set(SIDES[draw & 1], draw >> 1 & 127, draw >> 8 & 3);
            }
            book.end();
            afterwards.run();
        }
    }

    private void changeOrders(OrderByOrderBook book) {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.end();
        for (int i = 0; i < MESSAGES; i++) {
            book.begin(BookChange.UPDATE, i, i);
            for (int entry = 0; entry < 3; entry++) {
                int draw = draws[3 * i + entry];
                byte[] id = ids[draw % IDS];
                long price = draw >> 10 & 127;
                if (book.add(SIDES[draw >> 9 & 1], id, 0, id.length, price, 5, i) == Outcome.DUPLICATE) {
                    book.modify(id, 0, id.length, price, draw >> 17, i);
                }
            }
            book.end();
        }
    }
}
