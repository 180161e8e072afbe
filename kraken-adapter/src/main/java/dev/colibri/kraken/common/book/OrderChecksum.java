package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

/**
 * Kraken's checksum of a book order by order: that of {@link LevelChecksum}, where each of the ten best levels
 * contributes the price and the quantity of every order in the order of its queue. So it proves the queues too.
 *
 * <p>Kept from message to message like the other one: {@link #update()} is called after each message that the book has
 * taken, or the next one is a snapshot. Levels whose queues a message left alone keep their text. Makes no garbage once
 * it has held the longest queues.
 */
public final class OrderChecksum {
    private final OrderByOrderBook book;
    private final SidesSum sum;

    /** The checksum of a book whose scales are the decimals that the venue prints. */
    public OrderChecksum(OrderByOrderBook book) {
        this.book = book;
        this.sum = new SidesSum(new QueueText(book.view(), Side.SELL), new QueueText(book.view(), Side.BUY));
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
    private static final class QueueText extends SideText {
        private final OrderByOrderBookView orders;

        QueueText(OrderByOrderBookView orders, Side side) {
            super(orders.levels(), side);
            this.orders = orders;
        }

        /** A queue may be another though its total is not: whatever the message named there is written anew. */
        @Override
        boolean isAsBefore(long price) {
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

        @Override
        void write(int rank, long price) {
            int count = orders.orderCount(side, rank);
            for (int position = 0; position < count; position++) {
                put(price, orders.orderQuantityRaw(side, rank, position));
            }
        }
    }
}
