package dev.colibri.bench;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * Keeping a book by price level. One operation is one message of the {@link BookTape}, 2.1 entries on average; each
 * pass starts with the snapshot, which is shared out among the messages. Run with {@code -prof gc} for bytes per
 * operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BookTape.MESSAGES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class BookBench {
    private static final int PRICE_SCALE = 1;
    private static final int QUANTITY_SCALE = 8;

    /** Levels a side. */
    @Param({"10", "100", "1000"}) public int depth;

    private BookTape tape;
    private OrderBook book;
    private BigDecimal[] prices;
    private BigDecimal[] quantities;
    private final TreeMap<BigDecimal, BigDecimal> bids = new TreeMap<>(Collections.reverseOrder());
    private final TreeMap<BigDecimal, BigDecimal> asks = new TreeMap<>();

    /** Makes the messages, and for the reference line their numbers as it wants them. */
    @Setup
    public void makeTape() {
        tape = new BookTape(depth);
        book = OrderBook.ofDepth(InstrumentId.parse("BTC/USD.KRAKEN"), PRICE_SCALE, QUANTITY_SCALE, depth);
        prices = decimals(tape.prices, PRICE_SCALE);
        quantities = decimals(tape.quantities, QUANTITY_SCALE);
    }

    /** Our book, with the best bid and ask read after each message. */
    @Benchmark
    public long update() {
        BookView view = book.view();
        long read = 0;
        book.begin(BookChange.SNAPSHOT, 0, 0);
        for (BookTape.Entry level : tape.snapshot) {
            book.set(level.side(), level.price(), level.quantity());
        }
        book.end();
        for (int message = 0; message < BookTape.MESSAGES; message++) {
            book.begin(BookChange.UPDATE, message, message);
            for (int entry = tape.starts[message]; entry < tape.starts[message + 1]; entry++) {
                book.set(tape.sides[entry], tape.prices[entry], tape.quantities[entry]);
            }
            book.end();
            read += view.priceRaw(Side.BUY, 0) + view.priceRaw(Side.SELL, 0);
        }
        return read;
    }

    /** Reference: sorted maps of decimals that cost it nothing to make, cut to the depth; best bid and ask read too. */
    @Benchmark
    public int referenceTreeMap() {
        int read = 0;
        bids.clear();
        asks.clear();
        for (BookTape.Entry level : tape.snapshot) {
            side(level.side()).put(BigDecimal.valueOf(level.price(), PRICE_SCALE),
                    BigDecimal.valueOf(level.quantity(), QUANTITY_SCALE));
        }
        for (int message = 0; message < BookTape.MESSAGES; message++) {
            for (int entry = tape.starts[message]; entry < tape.starts[message + 1]; entry++) {
                NavigableMap<BigDecimal, BigDecimal> levels = side(tape.sides[entry]);
                if (quantities[entry].signum() == 0) {
                    levels.remove(prices[entry]);
                } else {
                    levels.put(prices[entry], quantities[entry]);
                }
            }
            cut(bids);
            cut(asks);
            read += bids.firstKey().scale() + asks.firstKey().scale();
        }
        return read;
    }

    private void cut(NavigableMap<BigDecimal, BigDecimal> levels) {
        while (levels.size() > depth) {
            levels.pollLastEntry();
        }
    }

    private NavigableMap<BigDecimal, BigDecimal> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    private static BigDecimal[] decimals(long[] raw, int scale) {
        BigDecimal[] decimals = new BigDecimal[raw.length];
        for (int i = 0; i < raw.length; i++) {
            decimals[i] = BigDecimal.valueOf(raw[i], scale);
        }
        return decimals;
    }
}
