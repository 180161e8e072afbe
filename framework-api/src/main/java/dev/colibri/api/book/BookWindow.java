package dev.colibri.api.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * The best levels of a deeper book, as a book of its own: several subscriptions of different depth share one book, and
 * each has its window. Nothing is copied, and reading makes no garbage.
 *
 * <p>The window's levels are always the best that the deeper book has, so a level comes into it when a better one goes,
 * and leaves it when a better one comes; both are among its changes, though the deeper book's level has not changed.
 * What happened behind the window is none. So whoever applies the changes to a copy has the window.
 *
 * <p>A window is read between {@link #open()} and {@link #close()}, around the callback that receives it, and the
 * deeper book is not written meanwhile. Outside of that everything but {@link #instrument()} throws a
 * {@link StaleViewException}: whoever kept the window is found at the first read between callbacks. One that reads it
 * inside a later callback sees what that callback is told; a {@link GuardedBookView} around it finds that too.
 */
public final class BookWindow implements BookView, AutoCloseable {
    private static final String ADVICE = "keep a snapshot(depth) of it instead";

    private final BookView book;
    private final int depth;
    private final WindowChanges changes = new WindowChanges();
    private boolean open;
    private boolean whole;
    private boolean compared;

    /**
     * A window, closed at first.
     *
     * @param book the deeper book; where it is not deeper, the window shows all of it
     * @param depth levels a side, at least 1
     */
    public BookWindow(BookView book, int depth) {
        this.book = Require.present("book", book);
        this.depth = Require.within("window depth", depth, 1, Integer.MAX_VALUE);
    }

    /** Lets the window be read, as the book is after its last message. Opening an open window begins anew. */
    public BookWindow open() {
        return open(false);
    }

    /**
     * The same as {@link #open()}, but for a reader who has not seen the window before: whatever the last message was,
     * the window is told as a {@link BookChange#SNAPSHOT}.
     */
    public BookWindow openWhole() {
        return open(true);
    }

    private BookWindow open(boolean asSnapshot) {
        open = true;
        whole = asSnapshot;
        compared = false;
        return this;
    }

    /** Ends reading until the window is opened again; closing again does nothing. */
    @Override
    public void close() {
        open = false;
    }

    @Override
    public InstrumentId instrument() {
        return book.instrument();
    }

    @Override
    public long eventTime() {
        return readable().eventTime();
    }

    @Override
    public long receiveTime() {
        return readable().receiveTime();
    }

    @Override
    public int priceScale() {
        return readable().priceScale();
    }

    @Override
    public int quantityScale() {
        return readable().quantityScale();
    }

    /** The window's depth, or the book's where that is less. */
    @Override
    public int depth() {
        return Math.min(depth, readable().depth());
    }

    @Override
    public int levelCount(Side side) {
        return Math.min(depth, readable().levelCount(side));
    }

    @Override
    public long priceRaw(Side side, int rank) {
        return withRank(rank).priceRaw(side, rank);
    }

    @Override
    public long quantityRaw(Side side, int rank) {
        return withRank(rank).quantityRaw(side, rank);
    }

    @Override
    public long quantityAtRaw(Side side, long priceRaw) {
        int rank = rankOf(side, priceRaw);
        return rank < 0 ? 0 : book.quantityRaw(side, rank);
    }

    @Override
    public int rankOf(Side side, long priceRaw) {
        int rank = readable().rankOf(side, priceRaw);
        return rank < depth ? rank : -1;
    }

    @Override
    public BookChange change() {
        BookChange change = readable().change();
        return whole ? BookChange.SNAPSHOT : change;
    }

    @Override
    public int changeCount() {
        return isReplaced() ? levelCount(Side.BUY) + levelCount(Side.SELL) : compared().count();
    }

    @Override
    public Side changeSide(int index) {
        if (isReplaced()) {
            replacedRank(index);
            return index < levelCount(Side.BUY) ? Side.BUY : Side.SELL;
        }
        return compared().side(index);
    }

    @Override
    public long changePriceRaw(int index) {
        return isReplaced() ? priceRaw(changeSide(index), replacedRank(index)) : compared().price(index);
    }

    @Override
    public long changeQuantityRaw(int index) {
        return isReplaced() ? quantityRaw(changeSide(index), replacedRank(index)) : compared().after(index);
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        if (isReplaced()) {
            replacedRank(index);
            return 0;
        }
        return compared().before(index);
    }

    @Override
    public long cumulativeQuantityRaw(Side side, int rank) {
        return readable().cumulativeQuantityRaw(side, Math.min(rank, depth - 1));
    }

    @Override
    public Optional<BigDecimal> averagePrice(Side side, long quantityRaw, int scale, RoundingMode rounding) {
        long missing = quantityRaw;
        for (int rank = 0; missing > 0 && rank < levelCount(side); rank++) {
            missing -= Math.min(missing, book.quantityRaw(side, rank));
        }
        return missing > 0 ? Optional.empty() : readable().averagePrice(side, quantityRaw, scale, rounding);
    }

    @Override
    public DepthSnapshot snapshot(int depth) {
        return readable().snapshot(Math.min(depth, this.depth));
    }

    private BookView readable() {
        if (!open) {
            throw new StaleViewException(book.instrument().toString(), ADVICE);
        }
        return book;
    }

    private BookView withRank(int rank) {
        BookView readable = readable();
        if (rank >= depth) {
            throw new IndexOutOfBoundsException("a window of " + depth + " levels on the book of " + book.instrument()
                    + " has no rank " + rank);
        }
        return readable;
    }

    private boolean isReplaced() {
        return change() == BookChange.SNAPSHOT;
    }

    /** The rank of the level that counts as changed after a snapshot: bids best first, then asks best first. */
    private int replacedRank(int index) {
        int bids = levelCount(Side.BUY);
        if (index < 0 || index >= bids + levelCount(Side.SELL)) {
            throw new IndexOutOfBoundsException("a window of " + depth + " levels on the book of " + book.instrument()
                    + " has no change " + index);
        }
        return index < bids ? index : index - bids;
    }

    private WindowChanges compared() {
        if (!compared) {
            changes.compare(book, depth);
            compared = true;
        }
        return changes;
    }

    /** Its depth and whose book it is, open or not. */
    @Override
    public String toString() {
        return "window of " + depth + " levels on the book of " + book.instrument();
    }
}
