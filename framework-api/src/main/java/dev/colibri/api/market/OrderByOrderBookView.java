package dev.colibri.api.market;

import java.util.Optional;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * An order book order by order (L3), as it stands now: its levels, and at each level the orders in the order of their
 * priority. Lives only inside the callback that receives it, like {@link BookView}, which it also offers as {@link
 * #levels()}.
 *
 * <p>An order is named by the venue's text; the text is made only when asked for.
 */
public non-sealed interface OrderByOrderBookView extends InstrumentEvent {

    /** The same book by price level. Its list of changes names the levels touched by the last message. */
    BookView levels();

    /** How many orders stand at a level. */
    int orderCount(Side side, int rank);

    /** The venue's id of the order at this position of the level's queue; 0 is served first. */
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

    /** What happened to the changed order at this position of the message's list. */
    OrderChange changeKind(int index);

    Side changeSide(int index);

    String changeOrderId(int index);

    long changePriceRaw(int index);

    /** The order's quantity after the change, zero when it is gone. */
    long changeQuantityRaw(int index);

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
