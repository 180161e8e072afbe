package dev.colibri.api.book;

import dev.colibri.api.market.OrderByOrderBookView.OrderChange;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;

/**
 * The orders of a book in their queues, with the same book by price level kept in step and every change listed.
 * Arguments are checked by {@link OrderByOrderBook}; only the total of a level is watched here.
 *
 * <p><b>Invariants.</b> Each order of the table is in exactly one queue; no queue of a side is empty between two
 * entries; the levels are the queues' prices and totals, rank by rank, until the levels are cut at the end of the
 * message.
 */
final class OrderQueues {
    private final OrderBook levels;
    private final LevelQueues queues = new LevelQueues();
    private final OrderTable orders = new OrderTable();
    private final OrderChanges changes = new OrderChanges();
    private final QueueSide bids;
    private final QueueSide asks;
    private long version;

    OrderQueues(OrderBook levels) {
        this.levels = levels;
        bids = new QueueSide(Side.BUY, levels.view().depth(), queues);
        asks = new QueueSide(Side.SELL, levels.view().depth(), queues);
    }

    OrderTable orders() {
        return orders;
    }

    OrderChanges changes() {
        return changes;
    }

    QueueSide side(Side side) {
        return switch (side) {
            case BUY -> bids;
            case SELL -> asks;
        };
    }

    LevelQueue queueOf(int order) {
        return queues.get(orders.queue(order));
    }

    /** Changes whenever the order of any queue does. */
    long version() {
        return version;
    }

    void beginUpdate() {
        changes.clear();
        orders.recycle();
    }

    void clear() {
        bids.clear();
        asks.clear();
        orders.clear();
        changes.clear();
        version++;
    }

    void add(Side side, int hash, byte[] id, int from, int to, long price, long quantity, long time) {
        LevelQueue queue = side(side).queueAt(price);
        checkTotal(queue, 0, quantity);
        append(orders.add(hash, id, from, to), queue, quantity, time);
    }

    void modify(int order, long price, long quantity, long time) {
        LevelQueue queue = queueOf(order);
        if (queue.price() == price) {
            resize(order, queue, quantity, time);
            return;
        }
        LevelQueue target = side(queue.side()).queueAt(price);
        checkTotal(target, 0, quantity);
        leave(order, queue);
        append(order, target, quantity, time);
    }

    void remove(int order) {
        leave(order, queueOf(order));
        orders.remove(order);
    }

    /** Drops the levels beyond a depth with their orders. */
    void cutTo(int depth) {
        cut(bids, depth);
        cut(asks, depth);
    }

    /** Makes the whole book the list of changes. */
    void listAll() {
        changes.clear();
        list(bids);
        list(asks);
    }

    private void append(int order, LevelQueue queue, long quantity, long time) {
        orders.set(order, queue.handle(), quantity, time);
        queue.append(orders, order);
        version++;
        levels.set(queue.side(), queue.price(), queue.total());
        note(OrderChange.ADD, order, queue, 0, quantity);
    }

    private void resize(int order, LevelQueue queue, long quantity, long time) {
        long before = orders.quantity(order);
        checkTotal(queue, before, quantity);
        orders.set(order, queue.handle(), quantity, time);
        queue.resize(before, quantity);
        levels.set(queue.side(), queue.price(), queue.total());
        note(OrderChange.MODIFY, order, queue, before, quantity);
    }

    private void leave(int order, LevelQueue queue) {
        long before = orders.quantity(order);
        queue.remove(orders, order);
        version++;
        levels.set(queue.side(), queue.price(), queue.total());
        note(OrderChange.DELETE, order, queue, before, 0);
        if (queue.count() == 0) {
            side(queue.side()).drop(queue);
        }
    }

    private void cut(QueueSide side, int depth) {
        while (side.count() > depth) {
            LevelQueue worst = side.queue(side.count() - 1);
            for (int order = worst.first(); order != OrderTable.NONE; order = orders.next(order)) {
                note(OrderChange.DELETE, order, worst, orders.quantity(order), 0);
                orders.remove(order);
            }
            side.drop(worst);
            version++;
        }
    }

    private void list(QueueSide side) {
        for (int rank = 0; rank < side.count(); rank++) {
            LevelQueue queue = side.queue(rank);
            for (int order = queue.first(); order != OrderTable.NONE; order = orders.next(order)) {
                note(OrderChange.ADD, order, queue, 0, orders.quantity(order));
            }
        }
    }

    private void note(OrderChange kind, int order, LevelQueue queue, long before, long after) {
        changes.note(kind, order, queue.side(), queue.price(), before, after);
    }

    private void checkTotal(LevelQueue queue, long leaving, long coming) {
        if (queue.total() - leaving > Long.MAX_VALUE - coming) {
            throw new ArithmeticException(levels.view().instrument() + " " + queue.side() + " level at price "
                    + Decimals.text(queue.price(), levels.view().priceScale()) + " holds "
                    + Decimals.text(queue.total(), levels.view().quantityScale()) + ": no room for an order of "
                    + Decimals.text(coming, levels.view().quantityScale()));
        }
    }
}
