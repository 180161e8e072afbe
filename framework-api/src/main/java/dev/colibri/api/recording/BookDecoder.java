package dev.colibri.api.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.OrderByOrderBookView.OrderChange;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * Keeps the books of a recording as it is read.
 *
 * <p>A checkpoint is the state after the event that follows it, so that the event must not change a book which its
 * checkpoint has just filled. For a book by price level the changes find nothing to do, since each says what a price
 * holds in the end. Those of a book order by order are steps: taken twice, an order that moved goes to the end of its
 * queue once more, behind orders that came after it. They are passed over.
 */
final class BookDecoder {
    private final List<InstrumentId> instruments;
    private final Map<Key, OrderBook> books = new LinkedHashMap<>();
    private final Map<Key, OrderByOrderBook> orderBooks = new LinkedHashMap<>();
    private @Nullable Key justFilled;

    /** @param instruments the current block's dictionary, shared with the decoder that fills it */
    BookDecoder(List<InstrumentId> instruments) {
        this.instruments = instruments;
    }

    void forget() {
        books.clear();
        orderBooks.clear();
        justFilled = null;
    }

    InstrumentId instrument(int number) {
        if (number < 0 || number >= instruments.size()) {
            throw new RecordingException("instrument number " + number + " was never named");
        }
        return instruments.get(number);
    }

    /** Fills a book that is not known, or passes over. */
    void checkpoint(Input in) {
        Key key = key(in);
        boolean known = books.containsKey(key);
        OrderBook book = known ? key.newBook() : book(key);
        levels(in, book, 0, 0);
    }

    /** The same, order by order. */
    void ordersCheckpoint(Input in) {
        Key key = key(in);
        boolean known = orderBooks.containsKey(key);
        OrderByOrderBook book = known ? key.newOrderBook() : orderBook(key);
        orders(in, book, 0, 0);
        justFilled = known ? null : key;
    }

    BookView change(Input in, long eventTime, long receiveTime) {
        OrderBook book = book(key(in));
        if (in.flag()) {
            levels(in, book, eventTime, receiveTime);
            return book.view();
        }
        book.begin(BookChange.UPDATE, eventTime, receiveTime);
        int count = in.count();
        for (int i = 0; i < count; i++) {
            book.set(side(in), in.signed(), in.unsigned());
        }
        book.end();
        return book.view();
    }

    OrderByOrderBookView ordersChange(Input in, long eventTime, long receiveTime) {
        Key key = key(in);
        boolean done = key.equals(justFilled);
        justFilled = null;
        OrderByOrderBook book = orderBook(key);
        if (in.flag()) {
            orders(in, book, eventTime, receiveTime);
            return book.view();
        }
        book.begin(BookChange.UPDATE, eventTime, receiveTime);
        int count = in.count();
        for (int i = 0; i < count; i++) {
            order(in, book, done);
        }
        book.end();
        return book.view();
    }

    /** @param done whether the book has taken this change already, so that it is only read */
    private static void order(Input in, OrderByOrderBook book, boolean done) {
        OrderChange kind = in.constant(OrderChange.class);
        Side side = side(in);
        String id = in.text();
        long price = in.signed();
        long quantity = in.unsigned();
        long time = in.signed();
        if (done) {
            return;
        }
        switch (kind) {
            case ADD -> book.add(side, id, price, quantity, time);
            case MODIFY -> book.modify(id, price, quantity, time);
            case DELETE -> book.delete(id);
        }
    }

    private static void levels(Input in, OrderBook book, long eventTime, long receiveTime) {
        book.begin(BookChange.SNAPSHOT, eventTime, receiveTime);
        for (Side side : Side.values()) {
            int count = in.count();
            long price = 0;
            for (int rank = 0; rank < count; rank++) {
                price += in.signed();
                book.set(side, price, in.unsigned());
            }
        }
        book.end();
    }

    private static void orders(Input in, OrderByOrderBook book, long eventTime, long receiveTime) {
        book.begin(BookChange.SNAPSHOT, eventTime, receiveTime);
        for (Side side : Side.values()) {
            int levels = in.count();
            for (int rank = 0; rank < levels; rank++) {
                long price = in.signed();
                int count = in.count();
                for (int position = 0; position < count; position++) {
                    book.add(side, in.text(), price, in.unsigned(), in.signed());
                }
            }
        }
        book.end();
    }

    private static Side side(Input in) {
        return in.flag() ? Side.BUY : Side.SELL;
    }

    private Key key(Input in) {
        return new Key(instrument((int) in.unsigned()), (int) in.unsigned(), in.octet(), in.octet());
    }

    private OrderBook book(Key key) {
        return books.computeIfAbsent(key, Key::newBook);
    }

    private OrderByOrderBook orderBook(Key key) {
        return orderBooks.computeIfAbsent(key, Key::newOrderBook);
    }

    /** One book: its scales belong to it, since a venue may change them. */
    private record Key(InstrumentId instrument, int depth, int priceScale, int quantityScale) {

        OrderBook newBook() {
            return depth == Integer.MAX_VALUE ? OrderBook.unbounded(instrument, priceScale, quantityScale)
                    : OrderBook.ofDepth(instrument, priceScale, quantityScale, depth);
        }

        OrderByOrderBook newOrderBook() {
            return depth == Integer.MAX_VALUE ? OrderByOrderBook.unbounded(instrument, priceScale, quantityScale)
                    : OrderByOrderBook.ofDepth(instrument, priceScale, quantityScale, depth);
        }
    }
}
