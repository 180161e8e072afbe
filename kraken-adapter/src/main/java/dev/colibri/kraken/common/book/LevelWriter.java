package dev.colibri.kraken.common.book;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;

/** Writes rows to a book at its scales. What the two books by price level share. */
final class LevelWriter {
    private final OrderBook book;
    private final BookView view;
    private final BookFault fault;

    LevelWriter(OrderBook book, BookFault fault) {
        this.book = book;
        this.view = book.view();
        this.fault = fault;
    }

    /** Applies a message, up to its first fault. Then the message is open still, else it is ended. */
    void apply(boolean snapshot, LevelRows bids, LevelRows asks, long eventTime, long receiveTime) {
        begin(snapshot, eventTime, receiveTime);
        if (set(Side.BUY, bids) && set(Side.SELL, asks)) {
            book.end();
        }
    }

    /** Notes a fault when the book is crossed. */
    void checkSides() {
        if (view.isCrossed()) {
            fault.found(BookVerdict.CROSSED, crossing(view));
        }
    }

    private void begin(boolean snapshot, long eventTime, long receiveTime) {
        book.begin(snapshot ? BookChange.SNAPSHOT : BookChange.UPDATE,
                eventTime == Scaled.UNFIT ? receiveTime : eventTime, receiveTime);
    }

    private boolean set(Side side, LevelRows rows) {
        int priceScale = view.priceScale();
        int quantityScale = view.quantityScale();
        for (int i = 0; i < rows.count(); i++) {
            long price = rows.price(i, priceScale);
            long quantity = rows.quantity(i, quantityScale);
            if (!fault.passes(side, price, quantity, priceScale, quantityScale)) {
                return false;
            }
            book.set(side, price, quantity);
        }
        return true;
    }

    static String crossing(BookView view) {
        return "the best bid of " + view.price(Side.BUY, 0) + " is not below the best ask of "
                + view.price(Side.SELL, 0);
    }
}
