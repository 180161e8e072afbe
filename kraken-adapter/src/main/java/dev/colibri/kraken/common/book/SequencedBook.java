package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.kraken.common.feed.LevelRows;

/**
 * A book by price level that the venue tells whole and proves by a sequence: that of Futures. The same rules as
 * {@link ChecksummedBook}.
 */
public final class SequencedBook {
    private final OrderBook book;
    private final LevelWriter writer;
    private final SequenceGuard guard;
    private final BookFault fault = new BookFault();
    private boolean whole;
    private long holes;

    /** An empty book that waits for a snapshot. */
    public SequencedBook(InstrumentId instrument, int priceScale, int quantityScale,
            SequenceGuard.BehindSnapshot behind) {
        this.book = OrderBook.unbounded(instrument, priceScale, quantityScale);
        this.writer = new LevelWriter(book, fault);
        this.guard = new SequenceGuard(behind);
    }

    /** The book to read, always the same object; empty while it is not whole. */
    public BookView view() {
        return book.view();
    }

    /**
     * Takes a message. One that the book has already is {@link BookVerdict#OLD}.
     *
     * @param sequence its number, negative when it has none, which is a hole
     * @param eventTime in nanoseconds since the epoch; {@code Scaled.UNFIT} when it has none, then it is the receive
     *     time
     */
    public BookVerdict apply(boolean snapshot, LevelRows bids, LevelRows asks, long sequence, long eventTime,
            long receiveTime) {
        if (!whole && !snapshot) {
            return BookVerdict.WAITING;
        }
        long before = guard.last();
        SequenceGuard.Verdict place = place(snapshot, sequence);
        if (place == SequenceGuard.Verdict.OLD) {
            return BookVerdict.OLD;
        }
        fault.clear();
        if (place == SequenceGuard.Verdict.NEXT) {
            writer.apply(snapshot, bids, asks, eventTime, receiveTime);
            if (!fault.isFound()) {
                writer.checkSides();
            }
        } else {
            holes++;
            fault.found(BookVerdict.HOLE, sequence < 0 ? "the message has no sequence number"
                    : "message " + sequence + " came after " + before);
        }
        whole = !fault.isFound();
        if (!whole) {
            clear();
        }
        return fault.verdict();
    }

    private SequenceGuard.Verdict place(boolean snapshot, long sequence) {
        if (sequence < 0) {
            return SequenceGuard.Verdict.HOLE;
        }
        if (snapshot) {
            guard.snapshot(sequence);
            return SequenceGuard.Verdict.NEXT;
        }
        return guard.check(sequence);
    }

    /** Empties the book, which then waits for a snapshot, as when its stream is gone. */
    public void clear() {
        book.clear();
        guard.clear();
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

    /** How many times messages were missing. */
    public long holes() {
        return holes;
    }
}
