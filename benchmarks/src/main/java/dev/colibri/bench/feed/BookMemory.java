package dev.colibri.bench.feed;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * What many books take of the heap: what is left in use after collecting garbage, with them and without. The lines are
 * measured with all that they keep beside the books, after their snapshots and one round of messages.
 */
public final class BookMemory {
    private static final int BOOKS = 1_000;
    private static final int DEPTH = 100;
    private static final int COLLECTIONS = 5;
    private static final int EVENTS = 20;
    private static final long SEED = 20_261_123;

    private BookMemory() {}

    /**
     * Prints a row for the framework's books and for each line.
     *
     * @param arguments the depth, if not 100
     */
    public static void main(String[] arguments) {
        int depth = arguments.length == 0 ? DEPTH : Integer.parseInt(arguments[0]);
        System.out.printf(Locale.ROOT, "bytes in use for %d books of depth %d%n", BOOKS, depth);
        print("OrderBook", inUse(() -> orderBooks(BOOKS, depth)));
        SpotSession session = new SpotSession(depth, BOOKS);
        for (SpotLine line : SpotLine.values()) {
            Frames frames = session.frames(line.wire(session));
            print(line.toString(), inUse(() -> read(line.open(session), frames)));
        }
    }

    /** How much more is in use as long as there is what is made, beside what the maker itself holds. */
    static long inUse(Supplier<Object> make) {
        try {
            long with = inUseWith(make);
            return with - inUse();
        } finally {
            Reference.reachabilityFence(make);
        }
    }

    private static long inUseWith(Supplier<Object> make) {
        Object made = make.get();
        try {
            return inUse();
        } finally {
            Reference.reachabilityFence(made);
        }
    }

    /** Books of the framework, with what a session holds. */
    static List<OrderBook> orderBooks(int count, int depth) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<OrderBook> books = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            LiveBook live = LiveBook.deeperThan(depth, random.split());
            Levels seen = live.seen();
            OrderBook book = OrderBook.ofDepth(InstrumentId.parse(Pair.of(number).symbol() + ".KRAKEN"),
                    Pair.PRICE_SCALE, Pair.QUANTITY_SCALE, depth);
            apply(book, BookChange.SNAPSHOT, seen);
            for (int event = 0; event < EVENTS; event++) {
                Levels before = seen;
                live.happen();
                seen = live.seen();
                apply(book, BookChange.UPDATE, before.changesTo(seen));
            }
            books.add(book);
        }
        return books;
    }

    private static void apply(OrderBook book, BookChange change, Levels told) {
        book.begin(change, 0, 0);
        for (Side side : Side.values()) {
            told.side(side).forEach(level -> book.set(side, level.price(), level.quantity()));
        }
        book.end();
    }

    private static FeedLine read(FeedLine line, Frames frames) {
        new Replay(line, frames).round();
        return line;
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static void print(String name, long bytes) {
        System.out.printf(Locale.ROOT, "%-12s %,14d %,10d a book%n", name, bytes, bytes / BOOKS);
    }
}
