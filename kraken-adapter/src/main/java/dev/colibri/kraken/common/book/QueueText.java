package dev.colibri.kraken.common.book;

import java.util.Arrays;
import java.util.zip.CRC32;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

/**
 * The text of all orders of a side's ten best levels that a checksum is made of, kept as bytes with the end of each
 * rank
 * in them.
 *
 * <p><b>Algorithm.</b> A message that touched a rank leaves the better ones as they are. From there on, old and new
 * levels are walked side by side by their prices: the text of a level that is the same as before is moved, wherever it
 * stands now, and only those that are new or changed are written. The new text is put together in a second place, and
 * the two change roles.
 */
final class QueueText {
    private static final int LEVELS = LevelText.LEVELS;
    private static final int LONGEST_PAIR = 2 * Digits.MOST;

    private final OrderByOrderBookView orders;
    private final BookView book;
    private final Side side;
    private final boolean ascending;
    private Levels now = new Levels();
    private Levels next = new Levels();

    QueueText(OrderByOrderBookView orders, Side side) {
        this.orders = orders;
        this.book = orders.levels();
        this.side = side;
        this.ascending = side == Side.SELL;
    }

    /**
     * Makes the text that of the book as it is now.
     *
     * @param touched the best rank that may be another than when this was called last; beyond the ten, nothing is done
     * @return whether the text may have changed
     */
    boolean update(int touched) {
        if (touched >= LEVELS) {
            return false;
        }
        Levels old = now;
        int at = Math.min(touched, old.count);
        next.copy(old, at);
        int levels = Math.min(LEVELS, book.levelCount(side));
        for (int rank = at; rank < levels; rank++) {
            long price = book.priceRaw(side, rank);
            long quantity = book.quantityRaw(side, rank);
            while (at < old.count && isBetter(old.prices[at], price)) {
                at++;
            }
            if (at < old.count && old.prices[at] == price && old.quantities[at] == quantity && isAsBefore(price)) {
                next.append(old, at);
            } else {
                write(rank, price);
            }
            next.end(price, quantity);
        }
        now = next;
        next = old;
        return true;
    }

    void addTo(CRC32 checksum) {
        checksum.update(now.text, 0, now.used);
    }

    /** A queue may be another though its total is not: whatever the message named there is written anew. */
    private boolean isAsBefore(long price) {
        if (orders.change() == BookChange.SNAPSHOT) {
            return false;
        }
        for (int i = 0; i < orders.changeCount(); i++) {
            if (orders.changePriceRaw(i) == price && orders.changeSide(i) == side) {
                return false;
            }
        }
        return true;
    }

    private void write(int rank, long price) {
        int count = orders.orderCount(side, rank);
        for (int position = 0; position < count; position++) {
            next.put(price, orders.orderQuantityRaw(side, rank, position));
        }
    }

    private boolean isBetter(long price, long than) {
        return ascending ? price < than : price > than;
    }

    /** The levels, and their text one after the other. */
    private static final class Levels {
        private byte[] text = new byte[LEVELS * LONGEST_PAIR];
        private final int[] ends = new int[LEVELS];
        private final long[] prices = new long[LEVELS];
        private final long[] quantities = new long[LEVELS];
        private int count;
        private int used;

        /** Becomes the first levels of another. */
        void copy(Levels other, int levels) {
            count = levels;
            used = 0;
            append(other.text, 0, other.startOf(levels));
            System.arraycopy(other.ends, 0, ends, 0, levels);
            System.arraycopy(other.prices, 0, prices, 0, levels);
            System.arraycopy(other.quantities, 0, quantities, 0, levels);
        }

        /** Appends the text of another's level. */
        void append(Levels other, int rank) {
            int start = other.startOf(rank);
            append(other.text, start, other.ends[rank] - start);
        }

        private void append(byte[] from, int start, int length) {
            makeRoom(length);
            System.arraycopy(from, start, text, used, length);
            used += length;
        }

        /** Writes a price and a quantity, without points and without leading zeros. */
        void put(long price, long quantity) {
            makeRoom(LONGEST_PAIR);
            used = Digits.put(quantity, text, Digits.put(price, text, used));
        }

        /** Ends a level whose text was appended or put. */
        void end(long price, long quantity) {
            ends[count] = used;
            prices[count] = price;
            quantities[count] = quantity;
            count++;
        }

        private int startOf(int rank) {
            return rank == 0 ? 0 : ends[rank - 1];
        }

        private void makeRoom(int length) {
            if (text.length - used < length) {
                text = Arrays.copyOf(text, Math.max(2 * text.length, used + length));
            }
        }
    }
}
