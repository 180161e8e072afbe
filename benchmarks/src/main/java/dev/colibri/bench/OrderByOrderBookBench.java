package dev.colibri.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * Keeping a book order by order. One operation is one message of the {@link OrderTape}, 1.5 entries on average; each
 * pass starts with the snapshot, which is shared out among the messages. Run with {@code -prof gc} for bytes per
 * operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OrderTape.MESSAGES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class OrderByOrderBookBench {
    private static final int PRICE_SCALE = 1;
    private static final int QUANTITY_SCALE = 8;

    /** Price levels a side. */
    @Param({"10", "100", "1000"}) public int depth;

    private OrderTape tape;
    private OrderByOrderBook book;
    private final Map<String, Resting> orders = new LinkedHashMap<>();
    private final TreeMap<BigDecimal, Level> bids = new TreeMap<>(Collections.reverseOrder());
    private final TreeMap<BigDecimal, Level> asks = new TreeMap<>();

    /** An order of the reference line. */
    private static final class Resting {
        private final Side side;
        private final BigDecimal price;
        private BigDecimal quantity;

        Resting(Side side, BigDecimal price, BigDecimal quantity) {
            this.side = side;
            this.price = price;
            this.quantity = quantity;
        }
    }

    /** A level of the reference line. */
    private static final class Level {
        private final List<Resting> queue = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO;
    }

    /** Makes the messages. */
    @Setup
    public void makeTape() {
        tape = new OrderTape(depth);
        book = OrderByOrderBook.ofDepth(InstrumentId.parse("BTC/USD.KRAKEN"), PRICE_SCALE, QUANTITY_SCALE, depth);
    }

    /** Our book, with the first order of each side read after each message. */
    @Benchmark
    public long update() {
        OrderByOrderBookView view = book.view();
        long read = 0;
        book.begin(BookChange.SNAPSHOT, 0, 0);
        for (OrderTape.Entry entry : tape.snapshot) {
            apply(entry, 0);
        }
        book.end();
        for (int message = 0; message < OrderTape.MESSAGES; message++) {
            book.begin(BookChange.UPDATE, message, message);
            for (int entry = tape.starts[message]; entry < tape.starts[message + 1]; entry++) {
                apply(tape.entries[entry], message);
            }
            book.end();
            read += view.orderQuantityRaw(Side.BUY, 0, 0) + view.orderQuantityRaw(Side.SELL, 0, 0);
        }
        return read;
    }

    /** Reference: texts, decimals, a map of orders and sorted maps of lists with their totals. */
    @Benchmark
    public int referenceTreeMap() {
        int read = 0;
        orders.clear();
        bids.clear();
        asks.clear();
        for (OrderTape.Entry entry : tape.snapshot) {
            applyPlainly(entry);
        }
        for (int message = 0; message < OrderTape.MESSAGES; message++) {
            for (int entry = tape.starts[message]; entry < tape.starts[message + 1]; entry++) {
                applyPlainly(tape.entries[entry]);
            }
            read += bids.firstEntry().getValue().queue.getFirst().quantity.scale()
                    + asks.firstEntry().getValue().queue.getFirst().quantity.scale();
        }
        return read;
    }

    private void apply(OrderTape.Entry entry, long time) {
        byte[] id = entry.id();
        var outcome = switch (entry.kind()) {
            case ADD -> book.add(entry.side(), id, 0, id.length, entry.price(), entry.quantity(), time);
            case MODIFY -> book.modify(id, 0, id.length, entry.price(), entry.quantity(), time);
            case DELETE -> book.delete(id, 0, id.length);
        };
        if (outcome != OrderByOrderBook.Outcome.APPLIED) {
            throw new IllegalStateException(entry + ": " + outcome);
        }
    }

    private void applyPlainly(OrderTape.Entry entry) {
        String id = new String(entry.id(), StandardCharsets.US_ASCII);
        switch (entry.kind()) {
            case ADD -> {
                Resting order = new Resting(entry.side(), BigDecimal.valueOf(entry.price(), PRICE_SCALE),
                        BigDecimal.valueOf(entry.quantity(), QUANTITY_SCALE));
                orders.put(id, order);
                Level level = side(order.side).computeIfAbsent(order.price, price -> new Level());
                level.queue.add(order);
                level.total = level.total.add(order.quantity);
            }
            case MODIFY -> {
                Resting order = Objects.requireNonNull(orders.get(id));
                BigDecimal quantity = BigDecimal.valueOf(entry.quantity(), QUANTITY_SCALE);
                Level level = Objects.requireNonNull(side(order.side).get(order.price));
                level.total = level.total.add(quantity).subtract(order.quantity);
                order.quantity = quantity;
            }
            case DELETE -> {
                Resting order = Objects.requireNonNull(orders.remove(id));
                Level level = Objects.requireNonNull(side(order.side).get(order.price));
                level.queue.remove(order);
                level.total = level.total.subtract(order.quantity);
                if (level.queue.isEmpty()) {
                    side(order.side).remove(order.price);
                }
            }
        }
    }

    private NavigableMap<BigDecimal, Level> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }
}
