package dev.colibri.api.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * A copy of an {@link OrderByOrderBookView}, queues and changes, that can be kept, compared and read at any time.
 *
 * @param levels the same book by price level
 * @param bids the queues of the bids, best level first
 * @param asks the queues of the asks, best level first
 * @param changes what the message behind the view did, in its order
 */
public record RecordedOrderByOrderBook(RecordedBook levels, List<List<Resting>> bids, List<List<Resting>> asks,
        BookChange change, List<Change> changes, long eventTime, long receiveTime) implements OrderByOrderBookView {

    /** The copy of a view, made while it is valid. */
    public static RecordedOrderByOrderBook of(OrderByOrderBookView view) {
        if (view instanceof RecordedOrderByOrderBook kept) {
            return kept;
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < view.changeCount(); i++) {
            changes.add(new Change(view.changeKind(i), view.changeSide(i), view.changeOrderId(i),
                    view.changePriceRaw(i), view.changeQuantityRaw(i), view.changePreviousQuantityRaw(i),
                    view.changeTime(i)));
        }
        return new RecordedOrderByOrderBook(RecordedBook.of(view.levels()), copy(view, Side.BUY),
                copy(view, Side.SELL), view.change(), List.copyOf(changes), view.eventTime(), view.receiveTime());
    }

    /** The queue of a level, served first to last. */
    public List<Resting> queue(Side side, int rank) {
        return (side == Side.BUY ? bids : asks).get(rank);
    }

    @Override
    public InstrumentId instrument() {
        return levels.instrument();
    }

    @Override
    public int orderCount(Side side, int rank) {
        return queue(side, rank).size();
    }

    @Override
    public String orderId(Side side, int rank, int position) {
        return queue(side, rank).get(position).id();
    }

    @Override
    public long orderQuantityRaw(Side side, int rank, int position) {
        return queue(side, rank).get(position).quantityRaw();
    }

    @Override
    public long orderTime(Side side, int rank, int position) {
        return queue(side, rank).get(position).time();
    }

    @Override
    public Optional<QueuePosition> queuePosition(String orderId) {
        for (Side side : Side.values()) {
            for (int rank = 0; rank < levels.levelCount(side); rank++) {
                List<String> ids = queue(side, rank).stream().map(Resting::id).toList();
                int position = ids.indexOf(orderId);
                if (position >= 0) {
                    return Optional.of(place(side, rank, position));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public int changeCount() {
        return changes.size();
    }

    @Override
    public OrderChange changeKind(int index) {
        return changes.get(index).kind();
    }

    @Override
    public Side changeSide(int index) {
        return changes.get(index).side();
    }

    @Override
    public String changeOrderId(int index) {
        return changes.get(index).id();
    }

    @Override
    public long changePriceRaw(int index) {
        return changes.get(index).priceRaw();
    }

    @Override
    public long changeQuantityRaw(int index) {
        return changes.get(index).quantityRaw();
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        return changes.get(index).previousRaw();
    }

    @Override
    public long changeTime(int index) {
        return changes.get(index).time();
    }

    @Override
    public String toString() {
        return change + " order by order of " + instrument() + ", bids " + bids + ", asks " + asks + ", changed "
                + changes;
    }

    private QueuePosition place(Side side, int rank, int position) {
        List<Resting> queue = queue(side, rank);
        return new QueuePosition(side, levels.priceRaw(side, rank), position, sum(queue.subList(0, position)),
                sum(queue.subList(position, position + 1)), sum(queue.subList(position + 1, queue.size())));
    }

    private Quantity sum(List<Resting> orders) {
        return Quantity.of(orders.stream().mapToLong(Resting::quantityRaw).sum(), levels.quantityScale());
    }

    private static List<List<Resting>> copy(OrderByOrderBookView view, Side side) {
        List<List<Resting>> queues = new ArrayList<>();
        for (int rank = 0; rank < view.levels().levelCount(side); rank++) {
            List<Resting> queue = new ArrayList<>();
            for (int i = 0; i < view.orderCount(side, rank); i++) {
                queue.add(new Resting(view.orderId(side, rank, i), view.orderQuantityRaw(side, rank, i),
                        view.orderTime(side, rank, i)));
            }
            queues.add(List.copyOf(queue));
        }
        return List.copyOf(queues);
    }

    /** An order in its queue. */
    public record Resting(String id, long quantityRaw, long time) {}

    /** What a message did to one order: its new quantity and the one before, each zero where there is no order. */
    public record Change(OrderChange kind, Side side, String id, long priceRaw, long quantityRaw, long previousRaw,
            long time) {}
}
