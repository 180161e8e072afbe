package dev.colibri.api.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.book.NaiveBook.Entry;
import dev.colibri.api.book.NaiveBook.Message;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;

/** Random messages on a book and on a naive one: the two agree after each message on everything a view can say. */
class OrderBookPropertyTest {
    private static final int WHOLE = Integer.MAX_VALUE;

    /** A book's depth, the width of the band that prices come from, and messages. */
    record Session(int depth, int band, List<Message> messages) {}

    @Property(tries = 250)
    void theBookEqualsASortedMap(@ForAll("sessions") Session session) {
        OrderBook book = newBook(session.depth());
        NaiveBook naive = new NaiveBook(session.depth());
        for (Message message : session.messages()) {
            apply(book, message);
            naive.apply(message);
            for (Side side : Side.values()) {
                assertThat(BookText.levels(book.view(), side)).isEqualTo(naive.levelTexts(side));
                assertThat(book.bestTouchedRank(side)).isEqualTo(naive.bestTouchedRank(side));
            }
        }
    }

    @Property(tries = 200)
    void theChangesAreExactlyWhatDiffersFromBefore(@ForAll("sessions") Session session) {
        OrderBook book = newBook(session.depth());
        NaiveBook naive = new NaiveBook(session.depth());
        for (Message message : session.messages()) {
            apply(book, message);
            naive.apply(message);
            assertThat(BookText.changes(book.view())).containsExactlyInAnyOrderElementsOf(naive.changes());
        }
    }

    @Property(tries = 200)
    void everyPriceIsFoundAtItsRankAndNowhereElse(@ForAll("sessions") Session session) {
        OrderBook book = newBook(session.depth());
        NaiveBook naive = new NaiveBook(session.depth());
        for (Message message : session.messages()) {
            apply(book, message);
            naive.apply(message);
        }
        for (Side side : Side.values()) {
            List<Long> prices = new ArrayList<>(naive.levels(side).keySet());
            for (long price = -1; price <= session.band() + 1; price++) {
                assertThat(book.view().rankOf(side, price)).isEqualTo(prices.indexOf(price));
                assertThat(book.view().quantityAtRaw(side, price))
                        .isEqualTo(naive.levels(side).getOrDefault(price, 0L));
            }
        }
    }

    @Property(tries = 200)
    void sumsAndAveragesEqualThoseOfBigDecimals(@ForAll("sessions") Session session) {
        OrderBook book = newBook(session.depth());
        session.messages().forEach(message -> apply(book, message));
        BookView view = book.view();
        for (Side side : Side.values()) {
            BigDecimal quantity = BigDecimal.ZERO;
            BigDecimal cost = BigDecimal.ZERO;
            for (int rank = 0; rank < view.levelCount(side); rank++) {
                BigDecimal here = view.quantity(side, rank).toBigDecimal();
                quantity = quantity.add(here);
                cost = cost.add(here.multiply(view.price(side, rank).toBigDecimal()));
                long raw = quantity.unscaledValue().longValueExact();
                assertThat(view.cumulativeQuantityRaw(side, rank)).isEqualTo(raw);
                assertThat(view.averagePrice(side, raw, 6, RoundingMode.HALF_EVEN))
                        .contains(cost.divide(quantity, 6, RoundingMode.HALF_EVEN));
                assertThat(view.averagePrice(side, raw + 1, 6, RoundingMode.HALF_EVEN).isEmpty())
                        .isEqualTo(rank == view.levelCount(side) - 1);
            }
        }
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Arbitraries.of(1, 2, 3, 10, 25, 100, WHOLE).flatMap(depth -> {
            int band = depth == WHOLE ? 300 : 2 * depth + 3;
            return messages(band).list().ofMinSize(1).ofMaxSize(30).map(list -> new Session(depth, band, list));
        });
    }

    private static Arbitrary<Message> messages(int band) {
        Arbitrary<List<Entry>> few = entries(band).list().ofMaxSize(6);
        Arbitrary<List<Entry>> many = entries(band).list().ofMinSize(10).ofMaxSize(150);
        Arbitrary<Message> update = few.map(list -> new Message(BookChange.UPDATE, list));
        Arbitrary<Message> burst = many.map(list -> new Message(BookChange.UPDATE, list));
        Arbitrary<Message> snapshot = many.map(list -> new Message(BookChange.SNAPSHOT, list));
        return Arbitraries.frequencyOf(Tuple.of(16, update), Tuple.of(3, burst), Tuple.of(1, snapshot));
    }

    /** Half of the entries lie within a few ticks of the middle, as in a market; the others anywhere in the band. */
    private static Arbitrary<Entry> entries(int band) {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, band);
        Arbitrary<Integer> near = Arbitraries.integers().between(band / 2, Math.min(band, band / 2 + 4));
        Arbitrary<Integer> quantity = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 5)));
        return Combinators.combine(Arbitraries.of(Side.class), Arbitraries.oneOf(anywhere, near), quantity)
                .as((side, price, size) -> new Entry(side, price, size));
    }

    static OrderBook newBook(int depth) {
        return depth == WHOLE ? OrderBook.unbounded(BTC_USD, 2, 3) : OrderBook.ofDepth(BTC_USD, 2, 3, depth);
    }

    static void apply(OrderBook book, Message message) {
        book.begin(message.change(), 1, 2);
        for (Entry entry : message.entries()) {
            book.set(entry.side(), entry.price(), entry.quantity());
        }
        book.end();
    }
}
