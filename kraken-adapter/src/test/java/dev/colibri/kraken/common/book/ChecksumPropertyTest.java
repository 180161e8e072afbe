package dev.colibri.kraken.common.book;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a book, its kept checksum is that of its text written anew. */
class ChecksumPropertyTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");

    /** Prices are few, so that levels come and go, and lengths of texts differ. */
    record Entry(Side side, long price, long quantity, int order) {}

    record Message(BookChange change, List<Entry> entries) {}

    @Property(tries = 300)
    void theChecksumOfLevelsIsThatOfTheTextWrittenAnew(@ForAll("messages") List<Message> messages,
            @ForAll("depths") int depth) {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 4, 8, depth);
        LevelChecksum checksum = new LevelChecksum(book);
        for (Message message : messages) {
            book.begin(message.change(), 1, 1);
            message.entries().forEach(entry -> book.set(entry.side(), entry.price(), entry.quantity()));
            book.end();
            assertThat(checksum.update()).isEqualTo(PlainChecksum.of(book.view()));
        }
    }

    @Property(tries = 300)
    void theChecksumOfOrdersIsThatOfTheTextWrittenAnew(@ForAll("messages") List<Message> messages,
            @ForAll("depths") int depth) {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 4, 8, depth);
        OrderChecksum checksum = new OrderChecksum(book);
        for (Message message : messages) {
            book.begin(message.change(), 1, 1);
            message.entries().forEach(entry -> apply(book, entry));
            book.end();
            assertThat(checksum.update()).isEqualTo(PlainChecksum.of(book.view()));
        }
    }

    private static void apply(OrderByOrderBook book, Entry entry) {
        String id = "O" + entry.order();
        if (entry.quantity() == 0) {
            book.delete(id);
        } else if (book.add(entry.side(), id, entry.price(), entry.quantity(), 1) == Outcome.DUPLICATE) {
            book.modify(id, entry.price(), entry.quantity(), 1);
        }
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        Arbitrary<Long> prices = Arbitraries.oneOf(Arbitraries.longs().between(0, 30),
                Arbitraries.longs().between(95, 105), Arbitraries.of(Long.MAX_VALUE, 1_000_000_000_000_000L));
        Arbitrary<Long> quantities = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 12)),
                Tuple.of(1, Arbitraries.longs().between(1, 1L << 50)));
        Arbitrary<Entry> entries = Combinators.combine(Arbitraries.of(Side.class), prices, quantities,
                Arbitraries.integers().between(0, 60)).as(Entry::new);
        Arbitrary<BookChange> changes = Arbitraries.frequency(Tuple.of(1, BookChange.SNAPSHOT),
                Tuple.of(12, BookChange.UPDATE));
        return Combinators.combine(changes, entries.list().ofMaxSize(40)).as(Message::new).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.of(1, 5, 10, 11, 25);
    }
}
