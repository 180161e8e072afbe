package dev.colibri.api.book;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/** Books as lists of short texts, so that a test compares a whole book or a whole list of changes at once. */
final class BookText {
    static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");

    private BookText() {}

    /** {@code price:quantity} of each level, best first, raw. */
    static List<String> levels(BookView book, Side side) {
        List<String> levels = new ArrayList<>();
        for (int rank = 0; rank < book.levelCount(side); rank++) {
            levels.add(book.priceRaw(side, rank) + ":" + book.quantityRaw(side, rank));
        }
        return levels;
    }

    /** {@code side price before>after} of each change, raw. */
    static List<String> changes(BookView book) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < book.changeCount(); i++) {
            changes.add(book.changeSide(i) + " " + book.changePriceRaw(i) + " " + book.changePreviousQuantityRaw(i)
                    + ">" + book.changeQuantityRaw(i));
        }
        return changes;
    }

    /** {@code price[id:quantity id:quantity]} of each level, best first, each queue from its front. */
    static List<String> queues(OrderByOrderBookView book, Side side) {
        List<String> queues = new ArrayList<>();
        for (int rank = 0; rank < book.levels().levelCount(side); rank++) {
            List<String> orders = new ArrayList<>();
            for (int position = 0; position < book.orderCount(side, rank); position++) {
                orders.add(book.orderId(side, rank, position) + ":" + book.orderQuantityRaw(side, rank, position));
            }
            queues.add(book.levels().priceRaw(side, rank) + "[" + String.join(" ", orders) + "]");
        }
        return queues;
    }

    /** {@code kind side id price before>after} of each change, raw. */
    static List<String> changes(OrderByOrderBookView book) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < book.changeCount(); i++) {
            changes.add(book.changeKind(i) + " " + book.changeSide(i) + " " + book.changeOrderId(i) + " "
                    + book.changePriceRaw(i) + " " + book.changePreviousQuantityRaw(i) + ">"
                    + book.changeQuantityRaw(i));
        }
        return changes;
    }
}
