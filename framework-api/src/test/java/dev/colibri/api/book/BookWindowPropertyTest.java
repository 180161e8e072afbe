package dev.colibri.api.book;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import dev.colibri.api.book.NaiveBook.Message;
import dev.colibri.api.book.OrderBookPropertyTest.Session;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** A window on a book against the first entries of the naive book's maps. */
class BookWindowPropertyTest {

    @Provide
    Arbitrary<Session> sessions() {
        return new OrderBookPropertyTest().sessions();
    }

    @Property(tries = 300)
    void aWindowShowsWhatANaiveCutShows(@ForAll("sessions") Session session,
            @ForAll @IntRange(min = 1, max = 30) int depth) {
        OrderBook book = OrderBookPropertyTest.newBook(session.depth());
        NaiveBook naive = new NaiveBook(session.depth());
        BookWindow window = new BookWindow(book.view(), depth);
        for (Message message : session.messages()) {
            OrderBookPropertyTest.apply(book, message);
            naive.apply(message);
            try (window) {
                window.open();
                for (Side side : Side.values()) {
                    checkLevels(window, side, cut(naive, side, depth), session.band());
                }
                assertThat(window.depth()).isEqualTo(Math.min(depth, session.depth()));
                assertThat(window.snapshot(Integer.MAX_VALUE)).isEqualTo(book.view().snapshot(depth));
            }
        }
    }

    private static void checkLevels(BookView window, Side side, TreeMap<Long, Long> cut, int band) {
        assertThat(BookText.levels(window, side)).isEqualTo(texts(cut));
        List<Long> prices = new ArrayList<>(cut.keySet());
        for (long price = -1; price <= band + 1; price++) {
            assertThat(window.rankOf(side, price)).isEqualTo(prices.indexOf(price));
            assertThat(window.quantityAtRaw(side, price)).isEqualTo(cut.getOrDefault(price, 0L));
        }
        long sum = cut.values().stream().mapToLong(quantity -> quantity).sum();
        assertThat(window.cumulativeQuantityRaw(side, Integer.MAX_VALUE)).isEqualTo(sum);
        assertThat(window.averagePrice(side, sum + 1, 2, RoundingMode.HALF_EVEN)).isEmpty();
        if (sum > 0) {
            assertThat(window.averagePrice(side, sum, 2, RoundingMode.HALF_EVEN)).isPresent();
            assertThat(window.cumulativeQuantityRaw(side, 0)).isEqualTo(cut.firstEntry().getValue());
        }
    }

    @Property(tries = 500)
    void itsChangesAreExactlyWhatDiffersFromBefore(@ForAll("sessions") Session session,
            @ForAll @IntRange(min = 1, max = 30) int depth) {
        OrderBook book = OrderBookPropertyTest.newBook(session.depth());
        NaiveBook naive = new NaiveBook(session.depth());
        BookWindow window = new BookWindow(book.view(), depth);
        for (Message message : session.messages()) {
            List<String> expected = new ArrayList<>();
            boolean snapshot = message.change() == BookChange.SNAPSHOT;
            Map<Side, TreeMap<Long, Long>> before = Map.of(Side.BUY, cut(naive, Side.BUY, depth), Side.SELL,
                    cut(naive, Side.SELL, depth));
            OrderBookPropertyTest.apply(book, message);
            naive.apply(message);
            for (Side side : Side.values()) {
                addChanges(expected, side, snapshot ? new TreeMap<>() : before.get(side), cut(naive, side, depth));
            }
            try (window) {
                window.open();
                assertThat(window.change()).isEqualTo(message.change());
                List<String> changes = BookText.changes(window);
                assertThat(changes).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(changes.stream().map(change -> change.startsWith("BUY") ? 0 : 1)).isSorted();
            }
        }
    }

    @Property(tries = 100)
    void whoeverAppliesItsChangesFromAnyMessageOnHasTheWindow(@ForAll("sessions") Session session,
            @ForAll @IntRange(min = 1, max = 30) int depth, @ForAll @IntRange(max = 20) int joins) {
        OrderBook book = OrderBookPropertyTest.newBook(session.depth());
        OrderBook copy = OrderBook.unbounded(BookText.BTC_USD, 2, 3);
        BookWindow window = new BookWindow(book.view(), depth);
        for (int i = 0; i < session.messages().size(); i++) {
            OrderBookPropertyTest.apply(book, session.messages().get(i));
            if (i < joins) {
                continue;
            }
            try (window) {
                follow(copy, i == joins ? window.openWhole() : window.open());
                for (Side side : Side.values()) {
                    assertThat(BookText.levels(copy.view(), side)).isEqualTo(BookText.levels(window, side));
                }
            }
        }
    }

    private static void follow(OrderBook copy, BookView window) {
        copy.begin(window.change(), window.eventTime(), window.receiveTime());
        for (int i = 0; i < window.changeCount(); i++) {
            assertThat(copy.view().quantityAtRaw(window.changeSide(i), window.changePriceRaw(i)))
                    .isEqualTo(window.changePreviousQuantityRaw(i));
            copy.set(window.changeSide(i), window.changePriceRaw(i), window.changeQuantityRaw(i));
        }
        copy.end();
    }

    private static TreeMap<Long, Long> cut(NaiveBook book, Side side, int depth) {
        TreeMap<Long, Long> cut = new TreeMap<>(book.levels(side));
        while (cut.size() > depth) {
            cut.pollLastEntry();
        }
        return cut;
    }

    private static List<String> texts(TreeMap<Long, Long> levels) {
        return levels.entrySet().stream().map(level -> level.getKey() + ":" + level.getValue()).toList();
    }

    private static void addChanges(List<String> changes, Side side, TreeMap<Long, Long> before,
            TreeMap<Long, Long> after) {
        TreeSet<Long> prices = new TreeSet<>(before.keySet());
        prices.addAll(after.keySet());
        for (long price : prices) {
            long was = before.getOrDefault(price, 0L);
            long is = after.getOrDefault(price, 0L);
            if (was != is) {
                changes.add(side + " " + price + " " + was + ">" + is);
            }
        }
    }
}
