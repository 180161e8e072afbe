package dev.colibri.api.market;

import java.util.Optional;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * An order book order by order (L3), as it stands now: its levels, and at each level the orders in the order of their
 * priority. Lives only inside the callback that receives it, like {@link BookView}, which it also offers as {@link
 * #levels()}.
 *
 * <p>An order is named by the venue's text; the text is made only when asked for. Levels are addressed by the ranks
 * of {@link #levels()}.
 *
 * <p>What the last message did can be walked by {@link #changeCount()}, in its order: an ADD goes to the end of its
 * price's queue, a MODIFY keeps its place, a DELETE leaves it. An order that moved to another price is a DELETE and an
 * ADD; the orders of a level that fell out of the book's depth are DELETEs at the end of the list. After a {@link
 * BookChange#SNAPSHOT} the list is the whole book as ADDs, each side best first and in queue order, and a copy starts
 * from nothing.
 */
public non-sealed interface OrderByOrderBookView extends InstrumentEvent {

    /** The same book by price level. Its list of changes names the levels touched by the last message. */
    BookView levels();

    /**
     * How many orders stand at a level.
     *
     * @throws IndexOutOfBoundsException when the side has no such rank, as for the three below
     */
    int orderCount(Side side, int rank);

    /**
     * The venue's id of the order at this position of the level's queue; 0 is served first.
     *
     * @throws IndexOutOfBoundsException when the queue has no such position, as for the two below
     */
    String orderId(Side side, int rank, int position);

    /** That order's displayed quantity, at the book's quantity scale. */
    long orderQuantityRaw(Side side, int rank, int position);

    /** When that order was inserted or last amended, by the venue's clock, in nanoseconds since the epoch. */
    long orderTime(Side side, int rank, int position);

    /** Where an order stands, empty when the book does not show it. */
    Optional<QueuePosition> queuePosition(String orderId);

    /** What the last message did. */
    BookChange change();

    /** How many orders the last message changed. */
    int changeCount();

    /**
     * What happened to the changed order at this position of the message's list.
     *
     * @throws IndexOutOfBoundsException when the list has no such position, as for the six below
     */
    OrderChange changeKind(int index);

    Side changeSide(int index);

    String changeOrderId(int index);

    long changePriceRaw(int index);

    /** The order's quantity after the change, zero when it is gone. */
    long changeQuantityRaw(int index);

    /** The order's quantity before the change, zero when it is new. */
    long changePreviousQuantityRaw(int index);

    /** When the changed order was inserted or last amended, as {@link #orderTime} tells it after the message. */
    long changeTime(int index);

    /** What a message did to one order. */
    enum OrderChange {
        ADD, MODIFY, DELETE
    }

    /**
     * An order's place in its queue.
     *
     * @param position how many orders are served before it
     * @param ahead what these display together
     * @param own what it displays itself
     * @param behind what follows it at the same price
     */
    record QueuePosition(Side side, long priceRaw, int position, Quantity ahead, Quantity own, Quantity behind) {}
}
