package dev.colibri.api.recording;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

/** Turns the changes of books into bytes, and whole books where a block begins. */
final class BookEncoder {
    private final Output out;
    private final Set<Key> known = new LinkedHashSet<>();
    private @Nullable Key lastAdded;

    BookEncoder(Output out) {
        this.out = out;
    }

    void startBlock() {
        known.clear();
        lastAdded = null;
    }

    void startEvent() {
        lastAdded = null;
    }

    /** Takes back that the event told of a book. */
    void undoEvent() {
        known.remove(lastAdded);
    }

    /**
     * Writes the book's state, as it is after the event to come, unless this block has told of it or that event does.
     */
    void checkpoint(BookView book, int instrument) {
        if (add(key(book, instrument, false)) && book.change() == BookChange.UPDATE) {
            out.octet(Tag.BOOK_CHECKPOINT);
            head(book, instrument);
            levels(book);
        }
    }

    /** The same, order by order. */
    void checkpoint(OrderByOrderBookView book, int instrument) {
        if (add(key(book.levels(), instrument, true)) && book.change() == BookChange.UPDATE) {
            out.octet(Tag.ORDERS_CHECKPOINT);
            head(book.levels(), instrument);
            orders(book);
        }
    }

    void change(BookView book, int instrument) {
        head(book, instrument);
        out.flag(book.change() == BookChange.SNAPSHOT);
        if (book.change() == BookChange.SNAPSHOT) {
            levels(book);
            return;
        }
        int count = book.changeCount();
        out.unsigned(count);
        for (int i = 0; i < count; i++) {
            out.flag(book.changeSide(i) == Side.BUY);
            out.signed(book.changePriceRaw(i));
            out.unsigned(book.changeQuantityRaw(i));
        }
    }

    void change(OrderByOrderBookView book, int instrument) {
        head(book.levels(), instrument);
        out.flag(book.change() == BookChange.SNAPSHOT);
        if (book.change() == BookChange.SNAPSHOT) {
            orders(book);
            return;
        }
        int count = book.changeCount();
        out.unsigned(count);
        for (int i = 0; i < count; i++) {
            out.constant(book.changeKind(i));
            out.flag(book.changeSide(i) == Side.BUY);
            out.text(book.changeOrderId(i));
            out.signed(book.changePriceRaw(i));
            out.unsigned(book.changeQuantityRaw(i));
            out.signed(book.changeTime(i));
        }
    }

    private boolean add(Key key) {
        boolean added = known.add(key);
        lastAdded = added ? key : lastAdded;
        return added;
    }

    private void head(BookView book, int instrument) {
        out.unsigned(instrument);
        out.unsigned(book.depth());
        out.octet(book.priceScale());
        out.octet(book.quantityScale());
    }

    private void levels(BookView book) {
        for (Side side : Side.values()) {
            int count = book.levelCount(side);
            out.unsigned(count);
            long before = 0;
            for (int rank = 0; rank < count; rank++) {
                long price = book.priceRaw(side, rank);
                out.signed(price - before);
                out.unsigned(book.quantityRaw(side, rank));
                before = price;
            }
        }
    }

    private void orders(OrderByOrderBookView book) {
        BookView levels = book.levels();
        for (Side side : Side.values()) {
            int count = levels.levelCount(side);
            out.unsigned(count);
            for (int rank = 0; rank < count; rank++) {
                out.signed(levels.priceRaw(side, rank));
                int orders = book.orderCount(side, rank);
                out.unsigned(orders);
                for (int position = 0; position < orders; position++) {
                    out.text(book.orderId(side, rank, position));
                    out.unsigned(book.orderQuantityRaw(side, rank, position));
                    out.signed(book.orderTime(side, rank, position));
                }
            }
        }
    }

    private static Key key(BookView book, int instrument, boolean orderByOrder) {
        return new Key(instrument, book.depth(), book.priceScale(), book.quantityScale(), orderByOrder);
    }

    /** One book of a block. */
    private record Key(int instrument, int depth, int priceScale, int quantityScale, boolean orderByOrder) {}
}
