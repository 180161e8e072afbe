package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookView;
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
    private final SidesSum sum;

    /** The checksum of a book whose scales are the decimals that the venue prints. */
    public LevelChecksum(OrderBook book) {
        this.book = book;
        this.sum = new SidesSum(new LevelText(book.view(), Side.SELL), new LevelText(book.view(), Side.BUY));
    }

    /** Takes in what the last message changed and gives the checksum, 0 to 2^32-1. */
    public long update() {
        return sum.update(book.bestTouchedRank(Side.SELL), book.bestTouchedRank(Side.BUY));
    }

    /** What {@link #update()} gave last; zero, that of an empty book, before. */
    public long value() {
        return sum.value();
    }

    /** One side. */
    private static final class LevelText extends SideText {
        LevelText(BookView book, Side side) {
            super(book, side);
        }

        @Override
        boolean isAsBefore(long price) {
            return true;
        }

        @Override
        void write(int rank, long price) {
            put(price, book.quantityRaw(side, rank));
        }
    }
}
