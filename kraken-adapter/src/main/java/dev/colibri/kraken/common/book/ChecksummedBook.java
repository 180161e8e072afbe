package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.kraken.common.feed.LevelRows;

/**
 * A book by price level that each message proves by a checksum: Spot's. It is cut to its depth after each message, and
 * then summed.
 *
 * <p>A book is whole from a good snapshot on, until a fault or {@link #clear()} empties it; whatever comes then before
 * the next snapshot is {@link BookVerdict#WAITING}. A snapshot replaces a whole book. No message makes garbage once the
 * book has grown; a fault makes its words.
 */
public final class ChecksummedBook {
    private final OrderBook book;
    private final LevelWriter writer;
    private final LevelChecksum checksum;
    private final MissingChecksum missing;
    private final BookFault fault = new BookFault();
    private boolean whole;
    private long passes;
    private long failures;

    /**
     * An empty book that waits for a snapshot.
     *
     * @param priceScale decimals that the venue prints prices with
     * @param quantityScale decimals that it prints quantities with
     * @param depth levels a side, as they were asked of the venue
     */
    public ChecksummedBook(InstrumentId instrument, int priceScale, int quantityScale, int depth,
            MissingChecksum missing) {
        this.book = OrderBook.ofDepth(instrument, priceScale, quantityScale, depth);
        this.writer = new LevelWriter(book, fault);
        this.checksum = new LevelChecksum(book);
        this.missing = missing;
    }

    /** The book to read, always the same object; empty while it is not whole. */
    public BookView view() {
        return book.view();
    }

    /**
     * Takes a message.
     *
     * @param expected its checksum, negative when it has none
     * @param eventTime in nanoseconds since the epoch; {@code Scaled.UNFIT} when it has none, then it is the receive
     *     time
     */
    public BookVerdict apply(boolean snapshot, LevelRows bids, LevelRows asks, long expected, long eventTime,
            long receiveTime) {
        if (!whole && !snapshot) {
            return BookVerdict.WAITING;
        }
        fault.clear();
        writer.apply(snapshot, bids, asks, eventTime, receiveTime);
        if (!fault.isFound()) {
            prove(expected);
            writer.checkSides();
        }
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
            fault.found(BookVerdict.MISMATCH, mismatch(expected, sum));
        } else if (missing == MissingChecksum.FAULT) {
            fault.found(BookVerdict.NO_CHECKSUM, "the message has no checksum");
        }
    }

    static String mismatch(long expected, long sum) {
        return "the checksum is " + sum + " where the venue says " + expected;
    }

    /** Empties the book, which then waits for a snapshot, as when its stream is gone. */
    public void clear() {
        book.clear();
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
}
