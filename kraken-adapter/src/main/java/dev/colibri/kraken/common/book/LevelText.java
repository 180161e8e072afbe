package dev.colibri.kraken.common.book;

import java.util.zip.CRC32;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.Side;

/**
 * The text of the ten best asks and then of the ten best bids that a checksum is made of, in one array of bytes.
 *
 * <p><b>Algorithm.</b> A book lists what a message changed, each price once. A change of a quantity writes that level's
 * digits anew, a level that came or went opens or closes a gap, and the text behind it is moved. What is kept of a side
 * is always the best levels of the book before, with the changes so far; a level that comes behind them is left to the
 * end, when the side is filled up from the book.
 */
final class LevelText {
    static final int LEVELS = 10;

    private static final int MOST = 2 * LEVELS;

    private final BookView book;
    private final byte[] text = new byte[MOST * 2 * Digits.MOST];
    /** Of each level, asks first: its price, and where its text and its quantity's text begin; one more for the end. */
    private final long[] prices = new long[MOST];
    private final int[] starts = new int[MOST + 1];
    private final int[] quantityStarts = new int[MOST];
    private int asks;
    private int count;

    LevelText(BookView book) {
        this.book = book;
    }

    /** Makes the text that of the book as it is now, from what its last message changed. */
    void update() {
        if (book.change() == BookChange.SNAPSHOT) {
            reset();
        } else {
            int changes = book.changeCount();
            for (int i = 0; i < changes; i++) {
                change(book.changeSide(i), book.changePriceRaw(i), book.changeQuantityRaw(i));
            }
        }
        fill(Side.SELL);
        fill(Side.BUY);
    }

    /** Makes it anew, whatever the book's last message was. */
    void rewrite() {
        reset();
        fill(Side.SELL);
        fill(Side.BUY);
    }

    void addTo(CRC32 sum) {
        sum.update(text, 0, starts[count]);
    }

    private void reset() {
        asks = 0;
        count = 0;
        starts[0] = 0;
    }

    private void change(Side side, long price, long quantity) {
        boolean ascending = side == Side.SELL;
        int at = ascending ? 0 : asks;
        int end = ascending ? asks : count;
        while (at < end && (ascending ? prices[at] < price : prices[at] > price)) {
            at++;
        }
        if (at == end) {
            return;
        }
        if (prices[at] != price) {
            if (quantity > 0) {
                if (size(side) == LEVELS) {
                    remove(side, end - 1);
                }
                insert(side, at, price, quantity);
            }
        } else if (quantity == 0) {
            remove(side, at);
        } else {
            replace(at, quantity);
        }
    }

    private void fill(Side side) {
        int levels = Math.min(LEVELS, book.levelCount(side));
        for (int rank = size(side); rank < levels; rank++) {
            insert(side, side == Side.SELL ? asks : count, book.priceRaw(side, rank), book.quantityRaw(side, rank));
        }
    }

    private int size(Side side) {
        return switch (side) {
            case BUY -> count - asks;
            case SELL -> asks;
        };
    }

    private void insert(Side side, int at, long price, long quantity) {
        int start = starts[at];
        int used = starts[count];
        int length = Digits.count(price) + Digits.count(quantity);
        System.arraycopy(text, start, text, start + length, used - start);
        int behind = count - at;
        System.arraycopy(prices, at, prices, at + 1, behind);
        for (int i = count; i > at; i--) {
            quantityStarts[i] = quantityStarts[i - 1] + length;
            starts[i + 1] = starts[i] + length;
        }
        prices[at] = price;
        quantityStarts[at] = Digits.put(price, text, start);
        starts[at + 1] = Digits.put(quantity, text, quantityStarts[at]);
        count(side, 1);
    }

    private void remove(Side side, int at) {
        int start = starts[at];
        int length = starts[at + 1] - start;
        System.arraycopy(text, start + length, text, start, starts[count] - start - length);
        int behind = count - at - 1;
        System.arraycopy(prices, at + 1, prices, at, behind);
        for (int i = at; i < count - 1; i++) {
            quantityStarts[i] = quantityStarts[i + 1] - length;
            starts[i + 1] = starts[i + 2] - length;
        }
        count(side, -1);
    }

    private void replace(int at, long quantity) {
        int start = quantityStarts[at];
        int end = starts[at + 1];
        int longer = Digits.count(quantity) - (end - start);
        if (longer != 0) {
            System.arraycopy(text, end, text, end + longer, starts[count] - end);
            starts[at + 1] += longer;
            for (int i = at + 1; i < count; i++) {
                quantityStarts[i] += longer;
                starts[i + 1] += longer;
            }
        }
        Digits.put(quantity, text, start);
    }

    private void count(Side side, int more) {
        count += more;
        asks += side == Side.SELL ? more : 0;
    }
}
