package dev.colibri.api.testing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.book.StaleViewException;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordingMarketSinkTest {
    private static final InstrumentId BITCOIN = InstrumentId.parse("BTC/USD.FAKE");

    private final RecordingMarketSink sink = new RecordingMarketSink();

    @Test
    void eventsAreKeptWholeAndInOrder() {
        MarkPrice first = new MarkPrice(BITCOIN, Price.of("5000.5"), 1, 2);
        MarkPrice second = new MarkPrice(BITCOIN, Price.of("5001"), 3, 4);
        sink.accept(first);
        int mark = sink.mark();
        sink.accept(second);
        assertThat(sink.events()).containsExactly(first, second);
        assertThat(sink.eventsSince(mark)).containsExactly(second);
        assertThat(sink.all(MarkPrice.class, event -> event.price().equals(Price.of("5001")))).containsExactly(second);
    }

    @Test
    void ofAViewACopyIsKeptThatDoesNotChangeWithTheBook() {
        OrderBook book = book();
        sink.accept(book.view());
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 99, 0);
        book.set(Side.SELL, 101, 8);
        book.end();
        sink.accept(book.view());
        List<RecordedBook> kept = sink.all(RecordedBook.class);
        assertThat(kept.getFirst().levels(Side.BUY)).containsExactly(new RecordedBook.Level(99, 5),
                new RecordedBook.Level(98, 6));
        assertThat(kept.getFirst().change()).isEqualTo(BookChange.SNAPSHOT);
        assertThat(kept.getLast().levels(Side.BUY)).containsExactly(new RecordedBook.Level(98, 6));
        assertThat(kept.getLast().changes()).containsExactly(new RecordedBook.Change(Side.BUY, 99, 0, 5),
                new RecordedBook.Change(Side.SELL, 101, 8, 7));
        assertThat(kept.getLast().receiveTime()).isEqualTo(4);
    }

    @Test
    void aCopyAnswersAsTheViewDid() {
        BookView view = book().view();
        RecordedBook copy = RecordedBook.of(view);
        for (Side side : Side.values()) {
            assertThat(copy.levelCount(side)).isEqualTo(view.levelCount(side));
            assertThat(copy.best(side)).isEqualTo(view.best(side));
            assertThat(copy.cumulativeQuantityRaw(side, 5)).isEqualTo(view.cumulativeQuantityRaw(side, 5));
            assertThat(copy.averagePrice(side, 6, 4, RoundingMode.HALF_EVEN))
                    .isEqualTo(view.averagePrice(side, 6, 4, RoundingMode.HALF_EVEN));
            assertThat(copy.averagePrice(side, 1000, 4, RoundingMode.HALF_EVEN)).isEmpty();
        }
        assertThat(copy.quantityAtRaw(Side.BUY, 98)).isEqualTo(6);
        assertThat(copy.quantityAtRaw(Side.BUY, 97)).isZero();
        assertThat(copy.rankOf(Side.BUY, 98)).isEqualTo(1);
        assertThat(copy.rankOf(Side.BUY, 97)).isEqualTo(-1);
        assertThat(copy.snapshot(1)).isEqualTo(view.snapshot(1));
        assertThat(RecordedBook.of(view)).isEqualTo(copy);
    }

    @Test
    void aListenerThatKeepsAViewIsFoundAtItsFirstRead() {
        List<BookView> kept = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        sink.listen(event -> {
            if (event instanceof BookView view) {
                read.add(view.priceRaw(Side.BUY, 0));
                kept.add(view);
            }
        });
        sink.accept(book().view());
        assertThat(read).containsExactly(99L);
        assertThatThrownBy(() -> kept.getFirst().priceRaw(Side.BUY, 0)).isInstanceOf(StaleViewException.class);
    }

    @Test
    void aListenerThatKeepsABookOrderByOrderIsFoundToo() {
        List<OrderByOrderBookView> kept = new ArrayList<>();
        sink.listen(event -> kept.add((OrderByOrderBookView) event));
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BITCOIN, 0, 0, 10);
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.add(Side.BUY, "A", 99, 2, 1);
        book.add(Side.BUY, "B", 99, 3, 2);
        book.end();
        sink.accept(book.view());
        assertThatThrownBy(() -> kept.getFirst().orderCount(Side.BUY, 0)).isInstanceOf(StaleViewException.class);
        RecordedOrderByOrderBook copy = sink.all(RecordedOrderByOrderBook.class).getFirst();
        assertThat(copy.queue(Side.BUY, 0)).containsExactly(new RecordedOrderByOrderBook.Resting("A", 2, 1),
                new RecordedOrderByOrderBook.Resting("B", 3, 2));
        assertThat(copy.queuePosition("B")).isEqualTo(book.view().queuePosition("B"));
        assertThat(copy.queuePosition("C")).isEmpty();
    }

    @Test
    void theHealthOfAStreamIsItsOwn() {
        Subscription trades = new Subscription.Trades(BITCOIN);
        Subscription quotes = new Subscription.Quotes(BITCOIN);
        sink.accept(health(trades, State.PENDING));
        sink.accept(health(quotes, State.PENDING));
        sink.accept(health(trades, State.LIVE));
        assertThat(sink.states(trades)).containsExactly(State.PENDING, State.LIVE);
        assertThat(sink.isIn(State.LIVE, trades)).isTrue();
        assertThat(sink.isIn(State.LIVE, quotes)).isFalse();
        assertThat(sink.isIn(State.LIVE, new Subscription.Book(BITCOIN, 10))).isFalse();
    }

    @Test
    void everyThreadThatBroughtAnEventIsRemembered() throws Exception {
        sink.accept(health(new Subscription.Trades(BITCOIN), State.PENDING));
        Thread other = new Thread(() -> sink.accept(health(new Subscription.Trades(BITCOIN), State.LIVE)));
        other.start();
        other.join();
        assertThat(sink.threads()).containsExactly(Thread.currentThread(), other);
    }

    private static OrderBook book() {
        OrderBook book = OrderBook.ofDepth(BITCOIN, 0, 0, 10);
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.set(Side.BUY, 99, 5);
        book.set(Side.BUY, 98, 6);
        book.set(Side.SELL, 101, 7);
        book.end();
        return book;
    }

    private static StreamHealth health(Subscription stream, State state) {
        return new StreamHealth(new ConnectionName("fake"), stream, state, "", 1, 1);
    }
}
