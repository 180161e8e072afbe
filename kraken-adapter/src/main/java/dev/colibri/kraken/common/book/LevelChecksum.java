package dev.colibri.kraken.common.book;

import java.util.zip.CRC32;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.model.Side;

/**
 * Kraken's checksum of a book by price level: CRC-32 over the digits of the ten best asks, then of the ten best bids,
 * price and quantity at the pair's decimals, without points and without leading zeros. A side with fewer levels
 * contributes what it has.
 *
 * <p>It is kept from message to message, so {@link #update()} must be called after each one that the book has taken, or
 * the next one must be a snapshot. A message that touched none of the ten best levels of either side costs two
 * comparisons. Makes no garbage.
 */
public final class LevelChecksum {
    private final OrderBook book;
    private final LevelText text;
    private final CRC32 sum = new CRC32();
    private long value;
    private boolean begun;

    /** The checksum of a book whose scales are the decimals that the venue prints. */
    public LevelChecksum(OrderBook book) {
        this.book = book;
        this.text = new LevelText(book.view());
    }

    /** Takes in what the last message changed and gives the checksum, 0 to 2^32-1. */
    public long update() {
        int touched = Math.min(book.bestTouchedRank(Side.SELL), book.bestTouchedRank(Side.BUY));
        if (begun && touched >= LevelText.LEVELS) {
            return value;
        }
        if (begun) {
            text.update();
        } else {
            text.rewrite();
            begun = true;
        }
        sum.reset();
        text.addTo(sum);
        value = sum.getValue();
        return value;
    }

    /** What {@link #update()} gave last; zero, that of an empty book, before. */
    public long value() {
        return value;
    }
}
