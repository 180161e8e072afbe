package dev.colibri.api.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.model.Side;

/** A book order by order that is too simple to be wrong: a sorted map of lists a side, searched from end to end. */
final class NaiveOrderBook {
    private final int depth;
    private final TreeMap<Long, List<Order>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Long, List<Order>> asks = new TreeMap<>();

    /** An order at rest. */
    record Order(String id, Side side, long price, long quantity) {}

    NaiveOrderBook(int depth) {
        this.depth = depth;
    }

    Outcome add(Side side, String id, long price, long quantity) {
        if (find(id) != null) {
            return Outcome.DUPLICATE;
        }
        levels(side).computeIfAbsent(price, key -> new ArrayList<>()).add(new Order(id, side, price, quantity));
        return Outcome.APPLIED;
    }

    Outcome modify(String id, long price, long quantity) {
        Order order = find(id);
        if (order == null) {
            return Outcome.UNKNOWN;
        }
        if (quantity == 0 || price != order.price()) {
            delete(id);
            return quantity == 0 ? Outcome.APPLIED : add(order.side(), id, price, quantity);
        }
        List<Order> queue = levels(order.side()).get(price);
        queue.set(queue.indexOf(order), new Order(id, order.side(), price, quantity));
        return Outcome.APPLIED;
    }

    Outcome delete(String id) {
        Order order = find(id);
        if (order == null) {
            return Outcome.UNKNOWN;
        }
        List<Order> queue = levels(order.side()).get(order.price());
        queue.remove(order);
        if (queue.isEmpty()) {
            levels(order.side()).remove(order.price());
        }
        return Outcome.APPLIED;
    }

    void clear() {
        bids.clear();
        asks.clear();
    }

    void cut() {
        for (Side side : Side.values()) {
            while (levels(side).size() > depth) {
                levels(side).pollLastEntry();
            }
        }
    }

    TreeMap<Long, List<Order>> levels(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    List<String> queueTexts(Side side) {
        List<String> texts = new ArrayList<>();
        levels(side).forEach((price, queue) -> texts.add(price + "["
                + String.join(" ", queue.stream().map(order -> order.id() + ":" + order.quantity()).toList()) + "]"));
        return texts;
    }

    List<String> levelTexts(Side side) {
        List<String> texts = new ArrayList<>();
        levels(side).forEach((price, queue) -> texts.add(price + ":" + total(queue)));
        return texts;
    }

    static long total(List<Order> orders) {
        return orders.stream().mapToLong(Order::quantity).sum();
    }

    private Order find(String id) {
        for (Side side : Side.values()) {
            for (List<Order> queue : levels(side).values()) {
                for (Order order : queue) {
                    if (order.id().equals(id)) {
                        return order;
                    }
                }
            }
        }
        return null;
    }
}
