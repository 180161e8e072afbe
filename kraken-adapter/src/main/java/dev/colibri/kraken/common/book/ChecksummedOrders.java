package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.Scaled;

/**
 * A book order by order that each message proves by a checksum: Spot's. The same rules as {@link ChecksummedBook}, but
 * a message is told entry by entry, between {@link #begin} and {@link #end}, in its order.
 *
 * <p>After the first fault of a message, and in an update of a book that is not whole, entries are passed over. Values
 * that do not fit are told as {@link Scaled#UNFIT}, at the scales of {@link #priceScale()} and
 * {@link #quantityScale()}. An order that is modified to another price goes to the end of that price's queue: the venue
 * does not document such a thing.
 */
public final class ChecksummedOrders {
    private final OrderByOrderBook book;
    private final BookView levels;
    private final OrderChecksum checksum;
    private final MissingChecksum missing;
    private final StrayOrders stray;
    private final BookFault fault = new BookFault();
    private boolean whole;
    private boolean open;
    private long time;
    private long passes;
    private long failures;
    private long strays;

    /** An empty book that waits for a snapshot, with the decimals that the venue prints. */
    public ChecksummedOrders(InstrumentId instrument, int priceScale, int quantityScale, int depth,
            MissingChecksum missing, StrayOrders stray) {
        this.book = OrderByOrderBook.ofDepth(instrument, priceScale, quantityScale, depth);
        this.levels = book.view().levels();
        this.checksum = new OrderChecksum(book);
        this.missing = missing;
        this.stray = stray;
    }

    /** The book to read, always the same object; empty while it is not whole. */
    public OrderByOrderBookView view() {
        return book.view();
    }

    /** Decimals of the prices that entries are told with. */
    public int priceScale() {
        return levels.priceScale();
    }

    /** Decimals of the quantities that entries are told with. */
    public int quantityScale() {
        return levels.quantityScale();
    }

    /** Begins a message; one that was not ended is forgotten with the book. */
    public void begin(boolean snapshot, long eventTime, long receiveTime) {
        if (open) {
            clear();
        }
        if (whole || snapshot) {
            fault.clear();
            time = eventTime == Scaled.UNFIT ? receiveTime : eventTime;
            book.begin(snapshot ? BookChange.SNAPSHOT : BookChange.UPDATE, time, receiveTime);
            open = true;
        }
    }

    /**
     * An order was added at the end of its price's queue.
     *
     * @param id holds the venue's id in {@code [from, to)}
     * @param orderTime {@link Scaled#UNFIT} when it is not told; then it is the message's
     */
    public void add(Side side, byte[] id, int from, int to, long price, long quantity, long orderTime) {
        if (!isReading() || !passes(side, id, from, to, price, quantity)) {
            return;
        }
        if (quantity == 0) {
            fault.found(BookVerdict.UNFIT, "an order was added to the " + BookFault.name(side) + " at "
                    + Decimals.text(price, priceScale()) + " without a quantity");
            return;
        }
        try {
            check(book.add(side, id, from, to, price, quantity, timeOr(orderTime)), "was added twice");
        } catch (ArithmeticException tooMuch) {
            fault.found(BookVerdict.UNFIT, String.valueOf(tooMuch.getMessage()));
        }
    }

    /** An order has another quantity now; zero deletes it. Parameters as of {@link #add}. */
    public void modify(Side side, byte[] id, int from, int to, long price, long quantity, long orderTime) {
        if (!isReading() || !passes(side, id, from, to, price, quantity)) {
            return;
        }
        try {
            check(book.modify(id, from, to, price, quantity, timeOr(orderTime)), "was changed but is not there");
        } catch (ArithmeticException tooMuch) {
            fault.found(BookVerdict.UNFIT, String.valueOf(tooMuch.getMessage()));
        }
    }

    /** An order is gone. What the venue says of its price and quantity does not matter. */
    public void delete(byte[] id, int from, int to) {
        if (isReading() && hasLegalId(id, from, to)) {
            check(book.delete(id, from, to), "was deleted but is not there");
        }
    }

    /**
     * Ends a message.
     *
     * @param expected its checksum, negative when it has none
     */
    public BookVerdict end(long expected) {
        if (!open) {
            return BookVerdict.WAITING;
        }
        if (!fault.isFound()) {
            book.end();
            prove(expected);
        }
        if (!fault.isFound() && levels.isCrossed()) {
            fault.found(BookVerdict.CROSSED, LevelWriter.crossing(levels));
        }
        open = false;
        whole = !fault.isFound();
        if (!whole) {
            book.clear();
        }
        return fault.verdict();
    }

    private void prove(long expected) {
        long sum = checksum.update();
        if (expected == sum) {
            passes++;
        } else if (expected >= 0) {
            failures++;
            fault.found(BookVerdict.MISMATCH, ChecksummedBook.mismatch(expected, sum));
        } else if (missing == MissingChecksum.FAULT) {
            fault.found(BookVerdict.NO_CHECKSUM, "the message has no checksum");
        }
    }

    private boolean isReading() {
        return open && !fault.isFound();
    }

    private boolean passes(Side side, byte[] id, int from, int to, long price, long quantity) {
        return hasLegalId(id, from, to)
                && fault.passes(side, price, quantity, priceScale(), quantityScale());
    }

    private boolean hasLegalId(byte[] id, int from, int to) {
        if (from < to && to - from <= OrderByOrderBook.LONGEST_ID && to <= id.length) {
            return true;
        }
        fault.found(BookVerdict.UNFIT, "an order's id has " + (to - from) + " characters where 1 to "
                + OrderByOrderBook.LONGEST_ID + " are legal");
        return false;
    }

    private void check(Outcome outcome, String otherwise) {
        if (outcome != Outcome.APPLIED) {
            strays++;
            if (stray == StrayOrders.FAULT) {
                fault.found(BookVerdict.STRAY_ORDER, "an order " + otherwise);
            }
        }
    }

    private long timeOr(long orderTime) {
        return orderTime == Scaled.UNFIT ? time : orderTime;
    }

    /** Empties the book, which then waits for a snapshot, as when its stream is gone. */
    public void clear() {
        book.clear();
        open = false;
        whole = false;
    }

    /** Whether the book is the venue's. */
    public boolean isWhole() {
        return whole;
    }

    /** What was wrong with the last message that was not passed over, in words; empty when nothing was. */
    public String fault() {
        return fault.words();
    }

    /** How many checksums were right. */
    public long passes() {
        return passes;
    }

    /** How many checksums were wrong. */
    public long failures() {
        return failures;
    }

    /** How many entries did not fit the orders that the book showed. */
    public long strays() {
        return strays;
    }
}
