package dev.colibri.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import dev.colibri.api.model.Side;

/**
 * A made-up session of one book: a snapshot, then messages as a venue would send them to a subscriber of a depth. The
 * same at each run.
 *
 * <p>Behind the messages stands a book deeper than the window. An event takes place at one of the {@link Ranks}. Six of
 * ten change a quantity, two insert a level, two delete one. A level that enters the window from behind is sent; one
 * that leaves it is not. Half of the messages hold one event, the others two or three.
 */
final class BookTape {
    /** A power of two, so that all depths are measured over the same count. */
    static final int MESSAGES = 1 << 16;

    private static final long MIDDLE = 1_000_000;
    private static final int BEHIND_THE_WINDOW = 50;

    final List<Entry> snapshot = new ArrayList<>();
    /** The entries of message {@code i} are those from {@code starts[i]} to {@code starts[i + 1]}. */
    final int[] starts = new int[MESSAGES + 1];
    final Side[] sides;
    final long[] prices;
    final long[] quantities;

    private final int depth;
    private final Random random = new Random(20261120);
    private final TreeMap<Long, Long> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Long, Long> asks = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** The new quantity of a price. */
    record Entry(Side side, long price, long quantity) {}

    BookTape(int depth) {
        this.depth = depth;
        for (Side side : Side.values()) {
            fill(side);
            levels(side).entrySet().stream().limit(depth)
                    .forEach(level -> snapshot.add(new Entry(side, level.getKey(), level.getValue())));
        }
        for (int message = 0; message < MESSAGES; message++) {
            starts[message] = entries.size();
            int events = random.nextBoolean() ? 1 : 2 + random.nextInt(2);
            for (int event = 0; event < events; event++) {
                happen(random.nextBoolean() ? Side.BUY : Side.SELL);
            }
        }
        starts[MESSAGES] = entries.size();
        sides = entries.stream().map(Entry::side).toArray(Side[]::new);
        prices = entries.stream().mapToLong(Entry::price).toArray();
        quantities = entries.stream().mapToLong(Entry::quantity).toArray();
    }

    private void happen(Side side) {
        long price = priceAt(side, Ranks.random(random, depth));
        int kind = random.nextInt(10);
        if (kind < 6) {
            send(side, price, quantity());
        } else if (kind < 8) {
            insertNear(side, price);
        } else {
            delete(side, price);
        }
    }

    private void insertNear(Side side, long near) {
        long worse = -side.sign();
        for (int ticks = -1; ticks <= 8; ticks++) {
            long price = near + ticks * worse;
            boolean crosses = price * worse <= levels(side.opposite()).firstKey() * worse;
            if (!crosses && !levels(side).containsKey(price)) {
                send(side, price, quantity());
                levels(side).pollLastEntry();
                return;
            }
        }
        send(side, near, quantity());
    }

    private void delete(Side side, long price) {
        send(side, price, 0);
        long last = levels(side).lastKey();
        levels(side).put(last - side.sign() * (1L + random.nextInt(3)), quantity());
        long entered = priceAt(side, depth - 1);
        entries.add(new Entry(side, entered, Objects.requireNonNull(levels(side).get(entered))));
    }

    private void send(Side side, long price, long quantity) {
        entries.add(new Entry(side, price, quantity));
        if (quantity == 0) {
            levels(side).remove(price);
        } else {
            levels(side).put(price, quantity);
        }
    }

    private void fill(Side side) {
        long price = MIDDLE;
        for (int level = 0; level < depth + BEHIND_THE_WINDOW; level++) {
            price -= side.sign() * (1L + random.nextInt(3));
            levels(side).put(price, quantity());
        }
    }

    private long priceAt(Side side, int rank) {
        return levels(side).keySet().stream().skip(rank).findFirst().orElseThrow();
    }

    private long quantity() {
        return 1L + random.nextInt(1_000_000_000);
    }

    private NavigableMap<Long, Long> levels(Side side) {
        return side == Side.BUY ? bids : asks;
    }
}
