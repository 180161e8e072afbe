package dev.colibri.kraken.common.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.LevelRows;

/**
 * A venue's whole book, which tells a window of it as Kraken does: single changes, all of a level that comes into the
 * window, and nothing of one that is pushed out. Whole prices from 1 to 50 are bids, those from 51 to 100 asks.
 */
final class VenueBook {
    private static final int DEPTH = 10;

    private final Map<Side, TreeMap<Long, List<Order>>> sides = Map.of(
            Side.BUY, new TreeMap<Long, List<Order>>(Comparator.reverseOrder()), Side.SELL, new TreeMap<>());
    private long nextId;
    private long sequence = 1_000;

    record Order(String id, long quantity) {
        byte[] bytes() {
            return id.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** What happened to an order; {@code quantity} zero when it is gone. */
    record Event(Side side, long price, Order order, boolean added) {}

    /**
     * What one happening is in the three forms in which it is told; lists are empty when the window does not show it.
     */
    record Told(List<Event> orders, LevelRows bids, LevelRows asks, LevelRows wholeBids, LevelRows wholeAsks,
            long sequence) {

        boolean isInWindow() {
            return !orders.isEmpty();
        }
    }

    /** Does one thing to an order, by three numbers that choose what. */
    Told happen(int what, int where, int howMuch) {
        long price = 1 + where % 100;
        Side side = price <= 50 ? Side.BUY : Side.SELL;
        TreeMap<Long, List<Order>> levels = levels(side);
        List<Long> before = window(side);
        List<Order> queue = levels.computeIfAbsent(price, any -> new ArrayList<>());
        Event event;
        if (what % 3 == 0 || queue.isEmpty()) {
            Order order = new Order("O" + nextId++, 1 + howMuch % 9);
            queue.add(order);
            event = new Event(side, price, order, true);
        } else if (what % 3 == 1) {
            int at = howMuch % queue.size();
            Order order = new Order(queue.get(at).id(), queue.get(at).quantity() + 1);
            queue.set(at, order);
            event = new Event(side, price, order, false);
        } else {
            event = new Event(side, price, new Order(queue.remove(howMuch % queue.size()).id(), 0), false);
        }
        if (queue.isEmpty()) {
            levels.remove(price);
        }
        return told(event, before);
    }

    private Told told(Event event, List<Long> before) {
        Side side = event.side();
        List<Long> after = window(side);
        List<Event> orders = new ArrayList<>();
        LevelRows rows = new LevelRows();
        LevelRows whole = new LevelRows();
        add(whole, side, event.price());
        if (before.contains(event.price()) || after.contains(event.price())) {
            orders.add(event);
            add(rows, side, event.price());
        }
        for (long price : after) {
            if (!before.contains(price) && price != event.price()) {
                queue(side, price).forEach(order -> orders.add(new Event(side, price, order, true)));
                add(rows, side, price);
            }
        }
        LevelRows none = new LevelRows();
        boolean bid = side == Side.BUY;
        sequence++;
        return new Told(orders, bid ? rows : none, bid ? none : rows, bid ? whole : none, bid ? none : whole, sequence);
    }

    long sequence() {
        return sequence;
    }

    /** The levels of a side, of the window or all. */
    LevelRows rows(Side side, boolean all) {
        LevelRows rows = new LevelRows();
        (all ? List.copyOf(levels(side).keySet()) : window(side)).forEach(price -> add(rows, side, price));
        return rows;
    }

    /** The window's orders of a side as they stand. */
    List<Event> orders(Side side) {
        List<Event> events = new ArrayList<>();
        for (long price : window(side)) {
            queue(side, price).forEach(order -> events.add(new Event(side, price, order, true)));
        }
        return events;
    }

    long levelSum() {
        return PlainChecksum.of(text(Side.SELL, false) + text(Side.BUY, false));
    }

    long orderSum() {
        return PlainChecksum.of(text(Side.SELL, true) + text(Side.BUY, true));
    }

    private String text(Side side, boolean byOrder) {
        StringBuilder text = new StringBuilder();
        for (long price : window(side)) {
            if (byOrder) {
                queue(side, price).forEach(order -> text.append(price).append(order.quantity()));
            } else {
                text.append(price).append(total(side, price));
            }
        }
        return text.toString();
    }

    /** A book as a text: levels of the window, or all. */
    String levelsText(boolean all) {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            (all ? List.copyOf(levels(side).keySet()) : window(side))
                    .forEach(price -> text.append(price).append(':').append(total(side, price)).append(' '));
            text.append('/');
        }
        return text.toString();
    }

    static String levelsText(BookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            for (int rank = 0; rank < book.levelCount(side); rank++) {
                text.append(book.priceRaw(side, rank)).append(':').append(book.quantityRaw(side, rank)).append(' ');
            }
            text.append('/');
        }
        return text.toString();
    }

    String ordersText() {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            orders(side).forEach(event -> text.append(event.price()).append(':').append(event.order().id()).append(':')
                    .append(event.order().quantity()).append(' '));
            text.append('/');
        }
        return text.toString();
    }

    static String ordersText(OrderByOrderBookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            for (int rank = 0; rank < book.levels().levelCount(side); rank++) {
                for (int position = 0; position < book.orderCount(side, rank); position++) {
                    text.append(book.levels().priceRaw(side, rank)).append(':')
                            .append(book.orderId(side, rank, position)).append(':')
                            .append(book.orderQuantityRaw(side, rank, position)).append(' ');
                }
            }
            text.append('/');
        }
        return text.toString();
    }

    private void add(LevelRows rows, Side side, long price) {
        rows.add(price, 0, total(side, price), 0);
    }

    private long total(Side side, long price) {
        return queue(side, price).stream().mapToLong(Order::quantity).sum();
    }

    private List<Order> queue(Side side, long price) {
        return levels(side).getOrDefault(price, List.of());
    }

    private List<Long> window(Side side) {
        return levels(side).keySet().stream().limit(DEPTH).toList();
    }

    private TreeMap<Long, List<Order>> levels(Side side) {
        return sides.getOrDefault(side, new TreeMap<>());
    }
}
