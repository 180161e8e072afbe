package dev.colibri.api.book;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * The reading side of an {@link OrderByOrderBook}: one object for the book's whole life. It remembers the last place it
 * was asked for, so that reading a queue from front to end walks its chain once.
 */
final class LiveOrderByOrderBookView implements OrderByOrderBookView {
    private final BookView levels;
    private final OrderQueues queues;
    private final OrderTable orders;
    private final OrderChanges changes;
    private int lastQueue = OrderTable.NONE;
    private int lastPosition;
    private int lastOrder = OrderTable.NONE;
    private long lastVersion;

    LiveOrderByOrderBookView(BookView levels, OrderQueues queues) {
        this.levels = levels;
        this.queues = queues;
        orders = queues.orders();
        changes = queues.changes();
    }

    @Override
    public InstrumentId instrument() {
        return levels.instrument();
    }

    @Override
    public long eventTime() {
        return levels.eventTime();
    }

    @Override
    public long receiveTime() {
        return levels.receiveTime();
    }

    @Override
    public BookView levels() {
        return levels;
    }

    @Override
    public int orderCount(Side side, int rank) {
        return existing(side, rank).count();
    }

    @Override
    public String orderId(Side side, int rank, int position) {
        return orders.id(existing(side, rank, position));
    }

    @Override
    public long orderQuantityRaw(Side side, int rank, int position) {
        return orders.quantity(existing(side, rank, position));
    }

    @Override
    public long orderTime(Side side, int rank, int position) {
        return orders.time(existing(side, rank, position));
    }

    @Override
    public Optional<QueuePosition> queuePosition(String orderId) {
        int order = find(orderId);
        if (order == OrderTable.NONE) {
            return Optional.empty();
        }
        LevelQueue queue = queues.queueOf(order);
        int position = 0;
        long ahead = 0;
        for (int before = queue.first(); before != order; before = orders.next(before)) {
            ahead += orders.quantity(before);
            position++;
        }
        long own = orders.quantity(order);
        return Optional.of(new QueuePosition(queue.side(), queue.price(), position, quantity(ahead), quantity(own),
                quantity(queue.total() - ahead - own)));
    }

    @Override
    public BookChange change() {
        return levels.change();
    }

    @Override
    public int changeCount() {
        return changes.count();
    }

    @Override
    public OrderChange changeKind(int index) {
        return changes.kind(existingChange(index));
    }

    @Override
    public Side changeSide(int index) {
        return changes.side(existingChange(index));
    }

    @Override
    public String changeOrderId(int index) {
        return orders.id(changes.order(existingChange(index)));
    }

    @Override
    public long changePriceRaw(int index) {
        return changes.price(existingChange(index));
    }

    @Override
    public long changeQuantityRaw(int index) {
        return changes.quantityAfter(existingChange(index));
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        return changes.quantityBefore(existingChange(index));
    }

    @Override
    public long changeTime(int index) {
        return orders.time(changes.order(existingChange(index)));
    }

    private int find(String orderId) {
        byte[] id = orderId.getBytes(StandardCharsets.ISO_8859_1);
        int order = orders.find(OrderIds.hash(id, 0, id.length), id, 0, id.length);
        // A character outside of Latin-1 became a question mark, which a real id may hold.
        return order != OrderTable.NONE && orders.id(order).equals(orderId) ? order : OrderTable.NONE;
    }

    private Quantity quantity(long raw) {
        return Quantity.of(raw, levels.quantityScale());
    }

    private LevelQueue existing(Side side, int rank) {
        QueueSide queuesOfSide = queues.side(side);
        if (rank < 0 || rank >= queuesOfSide.count()) {
            throw noSuch(side + " rank " + rank, queuesOfSide.count() + " levels");
        }
        return queuesOfSide.queue(rank);
    }

    private int existing(Side side, int rank, int position) {
        LevelQueue queue = existing(side, rank);
        if (position < 0 || position >= queue.count()) {
            throw noSuch("position " + position + " at " + side + " rank " + rank, queue.count() + " orders");
        }
        return at(queue, position);
    }

    private int at(LevelQueue queue, int position) {
        if (queue.handle() != lastQueue || position < lastPosition || queues.version() != lastVersion) {
            lastQueue = queue.handle();
            lastVersion = queues.version();
            lastPosition = 0;
            lastOrder = queue.first();
        }
        while (lastPosition < position) {
            lastOrder = orders.next(lastOrder);
            lastPosition++;
        }
        return lastOrder;
    }

    private int existingChange(int index) {
        if (index < 0 || index >= changes.count()) {
            throw noSuch("change " + index, changes.count() + " changes");
        }
        return index;
    }

    private IndexOutOfBoundsException noSuch(String what, String has) {
        return new IndexOutOfBoundsException(
                "order-by-order book of " + instrument() + " has no " + what + " but " + has);
    }

    /** A few words for a log: what {@link #levels()} says, and how many orders there are. */
    @Override
    public String toString() {
        return orders.count() + " orders, " + levels;
    }
}
