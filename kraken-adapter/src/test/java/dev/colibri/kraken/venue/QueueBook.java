package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.colibri.api.model.Side;

/**
 * A book order by order. Whoever wants a level to hold more adds an order behind the others; less is taken from the
 * front, as trades do.
 */
public final class QueueBook {
    private final NavigableMap<BigDecimal, List<Resting>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final NavigableMap<BigDecimal, List<Resting>> asks = new TreeMap<>();
    private long orders;

    /** A price and all that stands there. */
    public record Level(BigDecimal price, BigDecimal quantity) {}

    /** Lets a level hold so much. */
    public void set(Side side, BigDecimal price, BigDecimal quantity, long time) {
        List<Resting> queue = new ArrayList<>(side(side).getOrDefault(price, List.of()));
        BigDecimal more = quantity.subtract(sum(queue));
        if (more.signum() > 0) {
            queue.add(new Resting(nextId(), price, more, time));
        }
        BigDecimal less = more.negate();
        while (less.signum() > 0) {
            Resting front = queue.removeFirst();
            if (front.quantity().compareTo(less) > 0) {
                queue.addFirst(front.left(front.quantity().subtract(less)));
            }
            less = less.subtract(front.quantity());
        }
        if (queue.isEmpty()) {
            side(side).remove(price);
        } else {
            side(side).put(price, List.copyOf(queue));
        }
    }

    public void clear() {
        bids.clear();
        asks.clear();
    }

    /** All that stands at a price; zero when nothing does. */
    public BigDecimal at(Side side, BigDecimal price) {
        return sum(side(side).getOrDefault(price, List.of()));
    }

    public boolean has(Side side, BigDecimal price) {
        return side(side).containsKey(price);
    }

    /** The best levels, best first. */
    public List<Level> levels(Side side, int depth) {
        return queues(side, depth).entrySet().stream().map(level -> new Level(level.getKey(), sum(level.getValue())))
                .toList();
    }

    /** The best levels with their queues, best first, the front of each queue first. */
    public Map<BigDecimal, List<Resting>> queues(Side side, int depth) {
        Map<BigDecimal, List<Resting>> best = new LinkedHashMap<>();
        side(side).entrySet().stream().limit(depth).forEach(level -> best.put(level.getKey(), level.getValue()));
        return best;
    }

    /** What a queue holds. */
    public static BigDecimal sum(List<Resting> queue) {
        return queue.stream().map(Resting::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private NavigableMap<BigDecimal, List<Resting>> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    private String nextId() {
        String digits = Long.toString(++orders + 60_466_176L, 36).toUpperCase(Locale.ROOT);
        String padded = "A".repeat(15 - digits.length()) + digits;
        return "O" + padded.substring(0, 5) + "-" + padded.substring(5, 10) + "-" + padded.substring(10) + "X";
    }
}
