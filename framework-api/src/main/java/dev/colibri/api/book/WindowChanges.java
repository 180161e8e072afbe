package dev.colibri.api.book;

import java.util.Arrays;

import dev.colibri.api.market.BookView;
import dev.colibri.api.model.Side;

/**
 * What a message changed among the best levels of a book, found from what it changed in the whole book.
 *
 * <p>A level's rank before the message is its rank now, less the better levels that are new, plus the better ones that
 * are gone. So each changed level is judged by itself: whether it was in the window, and whether it is. A level that
 * has not changed can only have crossed the border if it is no further from it than levels have come or gone, so no
 * others are looked at. The cost is the logarithm of the depth for each change, wherever the border lies.
 */
final class WindowChanges {
    private static final int FIRST_CAPACITY = 8;

    private final SortedKeys touched = new SortedKeys();
    private final SortedKeys added = new SortedKeys();
    private final SortedKeys removed = new SortedKeys();
    private long[] prices = new long[FIRST_CAPACITY];
    private long[] before = new long[FIRST_CAPACITY];
    private long[] after = new long[FIRST_CAPACITY];
    private int count;
    private int bids;

    int count() {
        return count;
    }

    Side side(int index) {
        return at(index) < bids ? Side.BUY : Side.SELL;
    }

    long price(int index) {
        return prices[at(index)];
    }

    long before(int index) {
        return before[at(index)];
    }

    long after(int index) {
        return after[at(index)];
    }

    /** Looks at the last message of a book, which was no snapshot. */
    void compare(BookView book, int depth) {
        count = 0;
        int changes = book.changeCount();
        int asks = 0;
        while (asks < changes && book.changeSide(asks) == Side.BUY) {
            asks++;
        }
        compare(book, Side.BUY, depth, 0, asks);
        bids = count;
        compare(book, Side.SELL, depth, asks, changes);
    }

    private void compare(BookView book, Side side, int depth, int from, int to) {
        if (from == to) {
            return;
        }
        gather(book, side, from, to);
        for (int i = from; i < to; i++) {
            long price = book.changePriceRaw(i);
            long key = key(side, price);
            int rank = betterNow(book, side, key);
            note(price, rankBefore(key, rank) < depth ? book.changePreviousQuantityRaw(i) : 0,
                    rank < depth ? book.changeQuantityRaw(i) : 0);
        }
        int levels = book.levelCount(side);
        int last = (int) Math.min(levels, (long) depth + added.count());
        for (int rank = Math.max(0, depth - removed.count()); rank < last; rank++) {
            long price = book.priceRaw(side, rank);
            long key = key(side, price);
            if (!touched.contains(key)) {
                long quantity = book.quantityRaw(side, rank);
                note(price, rankBefore(key, rank) < depth ? quantity : 0, rank < depth ? quantity : 0);
            }
        }
    }

    private void gather(BookView book, Side side, int from, int to) {
        touched.clear();
        added.clear();
        removed.clear();
        for (int i = from; i < to; i++) {
            long key = key(side, book.changePriceRaw(i));
            touched.add(key);
            if (book.changePreviousQuantityRaw(i) == 0) {
                added.add(key);
            }
            if (book.changeQuantityRaw(i) == 0) {
                removed.add(key);
            }
        }
        touched.sort();
        added.sort();
        removed.sort();
    }

    /** A price as a number that is the greater, the better the price is. */
    private static long key(Side side, long price) {
        return side == Side.BUY ? price : ~price;
    }

    private int rankBefore(long key, int rank) {
        return rank - added.countAbove(key) + removed.countAbove(key);
    }

    private static int betterNow(BookView book, Side side, long key) {
        int low = 0;
        int high = book.levelCount(side);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(side, book.priceRaw(side, middle)) > key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void note(long price, long was, long is) {
        if (was == is) {
            return;
        }
        if (count == prices.length) {
            prices = Arrays.copyOf(prices, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
            after = Arrays.copyOf(after, 2 * count);
        }
        prices[count] = price;
        before[count] = was;
        after[count] = is;
        count++;
    }

    private int at(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException("the window has no change " + index + " of " + count);
        }
        return index;
    }
}
