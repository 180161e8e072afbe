package dev.colibri.api.book;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Side;

/**
 * A book order by order (L3), for whoever keeps one. Everybody else gets {@link #view()}, always the same object, which
 * reads this book and cannot write it. A message is {@link #begin}, entries in its order, {@link #end}, as in
 * {@link OrderBook}.
 *
 * <p><b>Rules.</b> An added order goes to the end of its price's queue. A modified order keeps its place whether its
 * quantity falls or rises: a venue that takes priority away tells it as a deletion and an addition. Only an order that
 * is modified to another price leaves its queue and goes to the end of the other one. A modification to quantity zero
 * is a deletion. {@code end} drops the levels beyond the depth with all their orders, since venues do not delete what
 * leaves their window.
 *
 * <p>An entry that does not fit what the book holds, such as an order added twice or an unknown one deleted, changes
 * nothing and is told by its {@link Outcome}; what it says about the stream is for the caller to judge.
 *
 * <p><b>Algorithm.</b> Orders are numbered rows of a table ({@link OrderTable}), found by the bytes of the venue's id
 * in an open-addressing index ({@link OrderIndex}). Rows of one price are chained to a queue ({@link LevelQueue}), so
 * that an order comes and goes at the same cost wherever it stands, and each side keeps its queues in a
 * {@link PriceLadder}. The same book by price level is an {@link OrderBook} that is told each queue's new total at
 * once, so the two always agree. Rows and queues are pooled: once there are as many as the book ever held, no message
 * makes garbage, and a text is made of an id only when a reader asks for it. Not thread-safe.
 */
public final class OrderByOrderBook {

    /** The longest id that is accepted, in bytes; the longest seen at any venue is a third of it. */
    public static final int LONGEST_ID = 128;

    private final OrderBook levels;
    private final OrderQueues queues;
    private final OrderTable orders;
    private final OrderByOrderBookView view;

    /** What became of an entry. */
    public enum Outcome {
        /** The book took it. */
        APPLIED,
        /** An order of this id is there already; it stays as it was. */
        DUPLICATE,
        /** The book shows no order of this id. */
        UNKNOWN
    }

    private OrderByOrderBook(OrderBook levels) {
        this.levels = levels;
        queues = new OrderQueues(levels);
        orders = queues.orders();
        view = new LiveOrderByOrderBookView(levels.view(), queues);
    }

    /**
     * An empty book that is cut to a depth after each message.
     *
     * @param depth price levels a side, at least 1
     */
    public static OrderByOrderBook ofDepth(InstrumentId instrument, int priceScale, int quantityScale, int depth) {
        return new OrderByOrderBook(OrderBook.ofDepth(instrument, priceScale, quantityScale, depth));
    }

    /** An empty book that keeps every order it is told. */
    public static OrderByOrderBook unbounded(InstrumentId instrument, int priceScale, int quantityScale) {
        return new OrderByOrderBook(OrderBook.unbounded(instrument, priceScale, quantityScale));
    }

    /** The book to read. The same object at each call, for as long as this book lives. */
    public OrderByOrderBookView view() {
        return view;
    }

    /** How many orders the book holds. */
    public int orderCount() {
        return orders.count();
    }

    /** Starts a message, as {@link OrderBook#begin} does. */
    public void begin(BookChange change, long eventTime, long receiveTime) {
        levels.begin(change, eventTime, receiveTime);
        switch (change) {
            case SNAPSHOT -> queues.clear();
            case UPDATE -> queues.beginUpdate();
        }
    }

    /**
     * Adds an order at the end of its price's queue.
     *
     * @param id holds the venue's id of the order in {@code [from, to)}, 1 to {@value #LONGEST_ID} bytes
     * @param quantityRaw what it displays, positive
     * @param orderTime when it was inserted or last amended, in nanoseconds since the epoch
     * @return {@code APPLIED} or {@code DUPLICATE}
     * @throws InvalidValueException when the id has no byte or too many, or the quantity is not positive
     * @throws ArithmeticException when the level's total would not fit a {@code long}
     * @throws IllegalStateException outside of a message
     */
    public Outcome add(Side side, byte[] id, int from, int to, long priceRaw, long quantityRaw, long orderTime) {
        check(id, from, to, quantityRaw, 1);
        int hash = OrderIds.hash(id, from, to);
        if (orders.find(hash, id, from, to) != OrderTable.NONE) {
            return Outcome.DUPLICATE;
        }
        queues.add(side, hash, id, from, to, priceRaw, quantityRaw, orderTime);
        return Outcome.APPLIED;
    }

    /** The same for an id that is a text already. */
    public Outcome add(Side side, String id, long priceRaw, long quantityRaw, long orderTime) {
        byte[] bytes = bytes(id);
        return add(side, bytes, 0, bytes.length, priceRaw, quantityRaw, orderTime);
    }

    /**
     * Changes an order's quantity in place; at another price, moves it to the end of that queue.
     *
     * @param quantityRaw what it displays now; zero deletes it
     * @return {@code APPLIED} or {@code UNKNOWN}
     * @throws InvalidValueException when the id has no byte or too many, or the quantity is negative
     * @throws ArithmeticException when the level's total would not fit a {@code long}
     * @throws IllegalStateException outside of a message
     */
    public Outcome modify(byte[] id, int from, int to, long priceRaw, long quantityRaw, long orderTime) {
        check(id, from, to, quantityRaw, 0);
        int order = orders.find(OrderIds.hash(id, from, to), id, from, to);
        if (order == OrderTable.NONE) {
            return Outcome.UNKNOWN;
        }
        if (quantityRaw == 0) {
            queues.remove(order);
        } else {
            queues.modify(order, priceRaw, quantityRaw, orderTime);
        }
        return Outcome.APPLIED;
    }

    /** The same for an id that is a text already. */
    public Outcome modify(String id, long priceRaw, long quantityRaw, long orderTime) {
        byte[] bytes = bytes(id);
        return modify(bytes, 0, bytes.length, priceRaw, quantityRaw, orderTime);
    }

    /**
     * Removes an order.
     *
     * @return {@code APPLIED} or {@code UNKNOWN}
     * @throws InvalidValueException when the id has no byte or too many
     * @throws IllegalStateException outside of a message
     */
    public Outcome delete(byte[] id, int from, int to) {
        check(id, from, to, 0, 0);
        int order = orders.find(OrderIds.hash(id, from, to), id, from, to);
        if (order == OrderTable.NONE) {
            return Outcome.UNKNOWN;
        }
        queues.remove(order);
        return Outcome.APPLIED;
    }

    /** The same for an id that is a text already. */
    public Outcome delete(String id) {
        byte[] bytes = bytes(id);
        return delete(bytes, 0, bytes.length);
    }

    /** Ends the message and drops the levels beyond the depth, as {@link OrderBook#end} does. */
    public void end() {
        levels.requireOpen();
        queues.cutTo(levels.view().depth());
        levels.end();
        if (levels.view().change() == BookChange.SNAPSHOT) {
            queues.listAll();
        }
    }

    /** Drops all orders and any open message, as when a stream cannot be believed any more. The view is then empty. */
    public void clear() {
        levels.clear();
        queues.clear();
    }

    /** The best rank of a side whose price, quantity or queue the last message touched; see {@link OrderBook}. */
    public int bestTouchedRank(Side side) {
        return levels.bestTouchedRank(side);
    }

    private void check(byte[] id, int from, int to, long quantity, long least) {
        levels.requireOpen();
        Objects.checkFromToIndex(from, to, id.length);
        if (from == to || to - from > LONGEST_ID) {
            throw new InvalidValueException("order id", new String(id, from, to - from, StandardCharsets.ISO_8859_1),
                    "must have 1 to " + LONGEST_ID + " characters");
        }
        if (quantity < least) {
            throw new InvalidValueException(
                    "quantity of order " + new String(id, from, to - from, StandardCharsets.ISO_8859_1),
                    Decimals.text(quantity, levels.view().quantityScale()),
                    least == 0 ? "must not be negative" : "must be positive");
        }
    }

    private static byte[] bytes(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) > 0xFF) {
                throw new InvalidValueException("order id", id, "must be Latin-1 characters");
            }
        }
        return bytes;
    }
}
