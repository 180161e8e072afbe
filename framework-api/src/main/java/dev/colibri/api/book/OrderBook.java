package dev.colibri.api.book;

import java.util.List;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * A book by price level (L2), for whoever keeps one: a connector's decoder, a paper exchange. Everybody else gets
 * {@link #view()}, always the same object, which reads this book and cannot write it.
 *
 * <p>A message is applied as
 * <pre>{@code
 * book.begin(BookChange.UPDATE, eventTime, receiveTime);
 * book.set(Side.BUY, priceRaw, quantityRaw);   // once per entry, in the order of the message
 * book.end();
 * }</pre>
 * A quantity is the new total at its price; zero removes the level, and is no change where there is none. A price may
 * come several times in one message; the entries are applied in order. {@link BookChange#SNAPSHOT} starts from nothing,
 * whatever the book held. {@code end} cuts each side to the depth, as venues do that never delete a level which leaves
 * their window. Between {@code begin} and {@code end} the view shows a message half applied: hand it out only after
 * {@code end}.
 *
 * <p>A refused entry changes nothing and leaves its message open; who gives up on a message calls {@link #clear()}.
 *
 * <p>Each side keeps sorted parallel arrays with the best level at the end ({@link PriceLadder}): an update costs the
 * logarithm of its distance from the best price and moves as many levels as are better, whatever the depth. Arrays
 * double until they hold the depth; after that no message makes garbage. A book of depth 100 takes about 5 kB. Not
 * thread-safe.
 */
public final class OrderBook {

    /** What {@link #bestTouchedRank} says of a side that the last message left alone: greater than any rank. */
    public static final int UNTOUCHED = Integer.MAX_VALUE;

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final LiveBookView view;
    private final BookSide bids;
    private final BookSide asks;
    private boolean open;

    private OrderBook(InstrumentId instrument, int priceScale, int quantityScale, int depth) {
        Require.present("instrument", instrument);
        Require.within("price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
        bids = new BookSide(Side.BUY, depth);
        asks = new BookSide(Side.SELL, depth);
        view = new LiveBookView(instrument, priceScale, quantityScale, depth, bids, asks);
    }

    /**
     * An empty book that is cut to a depth after each message.
     *
     * @param depth levels a side, at least 1
     */
    public static OrderBook ofDepth(InstrumentId instrument, int priceScale, int quantityScale, int depth) {
        return new OrderBook(instrument, priceScale, quantityScale,
                Require.within("book depth", depth, 1, UNBOUNDED));
    }

    /** An empty book that keeps every level it is told, for venues that send whole books. */
    public static OrderBook unbounded(InstrumentId instrument, int priceScale, int quantityScale) {
        return new OrderBook(instrument, priceScale, quantityScale, UNBOUNDED);
    }

    /** The book to read. The same object at each call, for as long as this book lives. */
    public BookView view() {
        return view;
    }

    /**
     * Starts a message.
     *
     * @param eventTime the venue's time of it, in nanoseconds since the epoch; where it gives none, {@code receiveTime}
     * @param receiveTime our time of it, in nanoseconds since the epoch
     * @throws IllegalStateException when the message before was neither ended nor cleared
     */
    public void begin(BookChange change, long eventTime, long receiveTime) {
        if (open) {
            throw outOfOrder("begin came before the end of the message that is open");
        }
        switch (change) {
            case SNAPSHOT -> {
                bids.beginReplacement();
                asks.beginReplacement();
            }
            case UPDATE -> {
                bids.beginUpdate();
                asks.beginUpdate();
            }
        }
        open = true;
        view.stamp(change, eventTime, receiveTime);
    }

    /**
     * Applies one entry of the message.
     *
     * @param priceRaw the price at the book's price scale
     * @param quantityRaw the new total there at the book's quantity scale, zero when nothing is left
     * @throws InvalidValueException when the quantity is negative
     * @throws IllegalStateException outside of a message
     */
    public void set(Side side, long priceRaw, long quantityRaw) {
        requireOpen();
        if (quantityRaw < 0) {
            throw negative(side, priceRaw, quantityRaw);
        }
        side(side).set(priceRaw, quantityRaw);
    }

    /**
     * Ends the message and cuts each side to the depth.
     *
     * @throws IllegalStateException when no message is open
     */
    public void end() {
        requireOpen();
        bids.end();
        asks.end();
        open = false;
    }

    /** Drops all levels and any open message, as when a stream cannot be believed any more. The view is then empty. */
    public void clear() {
        bids.beginReplacement();
        asks.beginReplacement();
        open = false;
        view.stamp(BookChange.SNAPSHOT, view.eventTime(), view.receiveTime());
    }

    /**
     * Replaces the whole book by a snapshot, as one message.
     *
     * @throws InvalidValueException when it is another instrument's, or a price or quantity does not fit the book's
     *         scales; the book is then empty
     */
    public void replaceBy(DepthSnapshot snapshot) {
        if (!snapshot.instrument().equals(view.instrument())) {
            throw new InvalidValueException("snapshot's instrument", snapshot.instrument().toString(),
                    "must be " + view.instrument());
        }
        clear();
        begin(BookChange.SNAPSHOT, snapshot.eventTime(), snapshot.receiveTime());
        try {
            setAll(Side.BUY, snapshot.bids());
            setAll(Side.SELL, snapshot.asks());
            end();
        } finally {
            if (open) {
                clear();
            }
        }
    }

    /**
     * The best rank of a side whose price or quantity the last message touched, or {@link #UNTOUCHED}. Better ranks are
     * exactly as they were, so that whoever keeps something per rank, such as a checksum's text, redoes it from here.
     */
    public int bestTouchedRank(Side side) {
        return side(side).bestTouched();
    }

    void requireOpen() {
        if (!open) {
            throw outOfOrder("nothing can be set or ended before begin");
        }
    }

    private BookSide side(Side side) {
        return switch (side) {
            case BUY -> bids;
            case SELL -> asks;
        };
    }

    private void setAll(Side side, List<DepthSnapshot.Level> levels) {
        for (DepthSnapshot.Level level : levels) {
            set(side, Decimals.rescale(level.price().mantissa(), level.price().scale(), view.priceScale()),
                    Decimals.rescale(level.quantity().mantissa(), level.quantity().scale(), view.quantityScale()));
        }
    }

    private IllegalStateException outOfOrder(String what) {
        return new IllegalStateException("book of " + view.instrument() + ": " + what);
    }

    private InvalidValueException negative(Side side, long priceRaw, long quantityRaw) {
        return new InvalidValueException(view.instrument() + " " + side + " quantity at price "
                + Decimals.text(priceRaw, view.priceScale()), Decimals.text(quantityRaw, view.quantityScale()),
                "must not be negative");
    }
}
