package dev.colibri.kraken.common.book;

import java.util.zip.CRC32;

import dev.colibri.api.book.OrderByOrderBook;
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
    private final QueueText asks;
    private final QueueText bids;
    private final CRC32 sum = new CRC32();
    private long value;
    private boolean begun;

    /** The checksum of a book whose scales are the decimals that the venue prints. */
    public OrderChecksum(OrderByOrderBook book) {
        this.book = book;
        this.asks = new QueueText(book.view(), Side.SELL);
        this.bids = new QueueText(book.view(), Side.BUY);
    }

    /** Takes in what the last message changed and gives the checksum, 0 to 2^32-1. */
    public long update() {
        boolean asksChanged = asks.update(begun ? book.bestTouchedRank(Side.SELL) : 0);
        boolean bidsChanged = bids.update(begun ? book.bestTouchedRank(Side.BUY) : 0);
        begun = true;
        if (asksChanged || bidsChanged) {
            sum.reset();
            asks.addTo(sum);
            bids.addTo(sum);
            value = sum.getValue();
        }
        return value;
    }

    /** What {@link #update()} gave last; zero, that of an empty book, before. */
    public long value() {
        return value;
    }
}
