package dev.colibri.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.colibri.api.market.OrderByOrderBookView.OrderChange;
import dev.colibri.api.model.Side;

/**
 * A made-up session of one book order by order: a snapshot, then messages of one or two events. The same at each run.
 *
 * <p>Distances from the best price are those of {@link BookTape}. Of ten events four add an order, four delete one and
 * two shrink the front of a queue, as fills do; a queue holds 12 orders at the most. Levels stay within the depth.
 */
final class OrderTape {
    /** A power of two, so that all depths are measured over the same count. */
    static final int MESSAGES = 1 << 16;

    private static final int FIRST_ORDERS_PER_LEVEL = 4;
    private static final int MOST_ORDERS_PER_LEVEL = 12;
    private static final long MIDDLE = 1_000_000;
    private static final String ID_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    final List<Entry> snapshot = new ArrayList<>();
    /** The entries of message {@code i} are those from {@code starts[i]} to {@code starts[i + 1]}. */
    final int[] starts = new int[MESSAGES + 1];
    final Entry[] entries;

    private final Random random = new Random(20261120);
    private final List<List<Entry>> queues = new ArrayList<>();
    private final List<Entry> events = new ArrayList<>();

    /** What happens to one order. Entries are never compared, and the bytes stand for those of a frame. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(OrderChange kind, Side side, byte[] id, long price, long quantity) {}

    OrderTape(int depth) {
        for (Side side : Side.values()) {
            for (int rank = 0; rank < depth; rank++) {
                List<Entry> queue = new ArrayList<>();
                queues.add(queue);
                for (int order = 0; order < FIRST_ORDERS_PER_LEVEL; order++) {
                    queue.add(newOrder(side, rank));
                }
                snapshot.addAll(queue);
            }
        }
        for (int message = 0; message < MESSAGES; message++) {
            starts[message] = events.size();
            for (int event = random.nextInt(2); event < 2; event++) {
                Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
                int rank = Ranks.random(random, depth);
                happen(side, rank, queues.get(side == Side.BUY ? rank : depth + rank));
            }
        }
        starts[MESSAGES] = events.size();
        entries = events.toArray(Entry[]::new);
    }

    private void happen(Side side, int rank, List<Entry> queue) {
        int kind = random.nextInt(10);
        if (queue.isEmpty() || (kind < 4 && queue.size() < MOST_ORDERS_PER_LEVEL)) {
            Entry added = newOrder(side, rank);
            queue.add(added);
            events.add(added);
        } else if (kind < 8) {
            Entry deleted = queue.remove(random.nextInt(queue.size()));
            events.add(new Entry(OrderChange.DELETE, side, deleted.id(), deleted.price(), 0));
        } else {
            Entry front = queue.getFirst();
            Entry filled = new Entry(OrderChange.MODIFY, side, front.id(), front.price(), 1 + front.quantity() / 2);
            queue.set(0, filled);
            events.add(filled);
        }
    }

    private Entry newOrder(Side side, int rank) {
        StringBuilder id = new StringBuilder("O");
        while (id.length() < 19) {
            id.append(id.length() == 6 || id.length() == 12 ? '-' : ID_CHARACTERS.charAt(random.nextInt(32)));
        }
        return new Entry(OrderChange.ADD, side, id.toString().getBytes(StandardCharsets.US_ASCII),
                MIDDLE - side.sign() * (1L + rank), 1L + random.nextInt(1_000_000_000));
    }
}
