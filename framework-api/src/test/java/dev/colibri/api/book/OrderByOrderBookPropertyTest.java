package dev.colibri.api.book;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.book.NaiveOrderBook.Order;
import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.OrderByOrderBookView.OrderChange;
import dev.colibri.api.market.OrderByOrderBookView.QueuePosition;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;

/** Random messages on a book and on a naive one: outcomes, queues, levels, positions and lists of changes agree. */
class OrderByOrderBookPropertyTest {
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int ORDERS = 40;

    /** One entry: an order by its number, so that duplicates and unknown ones are common. */
    record Entry(OrderChange kind, int order, Side side, long price, long quantity) {

        /** Short ids, ids of the venue's form and long ones, side by side. */
        String id() {
            return switch (order % 3) {
                case 0 -> "o" + order;
                case 1 -> "OABCDE-FGHIJ-KLMN" + order;
                default -> "an-id-that-is-longer-than-any-venue-makes-them-" + order;
            };
        }
    }

    /** One message. */
    record Message(BookChange change, List<Entry> entries) {}

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void theBookEqualsSortedLists(@ForAll("depths") int depth, @ForAll("messages") List<Message> messages) {
        OrderByOrderBook book = newBook(depth);
        NaiveOrderBook naive = new NaiveOrderBook(depth);
        for (Message message : messages) {
            applyToBoth(book, naive, message);
            for (Side side : Side.values()) {
                assertThat(BookText.queues(book.view(), side)).isEqualTo(naive.queueTexts(side));
                assertThat(BookText.levels(book.view().levels(), side)).isEqualTo(naive.levelTexts(side));
            }
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void theChangesLeadFromTheBookBeforeToTheBookAfter(@ForAll("depths") int depth,
            @ForAll("messages") List<Message> messages) {
        OrderByOrderBook book = newBook(depth);
        NaiveOrderBook naive = new NaiveOrderBook(depth);
        NaiveOrderBook mirror = new NaiveOrderBook(WHOLE);
        for (Message message : messages) {
            applyToBoth(book, naive, message);
            applyChanges(book.view(), mirror);
            for (Side side : Side.values()) {
                assertThat(mirror.queueTexts(side)).isEqualTo(naive.queueTexts(side));
            }
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void everyOrderKnowsItsPlace(@ForAll("depths") int depth, @ForAll("messages") List<Message> messages) {
        OrderByOrderBook book = newBook(depth);
        NaiveOrderBook naive = new NaiveOrderBook(depth);
        messages.forEach(message -> applyToBoth(book, naive, message));
        int orders = 0;
        for (Side side : Side.values()) {
            for (List<Order> queue : naive.levels(side).values()) {
                for (int position = 0; position < queue.size(); position++) {
                    Order order = queue.get(position);
                    assertThat(book.view().queuePosition(order.id())).contains(new QueuePosition(side, order.price(),
                            position, quantity(NaiveOrderBook.total(queue.subList(0, position))),
                            quantity(order.quantity()),
                            quantity(NaiveOrderBook.total(queue.subList(position + 1, queue.size())))));
                    orders++;
                }
            }
        }
        assertThat(book.orderCount()).isEqualTo(orders);
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.of(1, 2, 5, 10, WHOLE);
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        Arbitrary<Message> update = entries().list().ofMaxSize(5)
                .map(entries -> new Message(BookChange.UPDATE, entries));
        Arbitrary<Message> burst = entries().list().ofMinSize(10).ofMaxSize(60)
                .map(entries -> new Message(BookChange.UPDATE, entries));
        Arbitrary<Message> snapshot = entries().list().ofMinSize(10).ofMaxSize(60)
                .map(entries -> new Message(BookChange.SNAPSHOT, entries));
        return Arbitraries.frequencyOf(Tuple.of(15, update), Tuple.of(3, burst), Tuple.of(2, snapshot)).list()
                .ofMinSize(1).ofMaxSize(25);
    }

    private static Arbitrary<Entry> entries() {
        Arbitrary<OrderChange> kind = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(OrderChange.ADD)),
                Tuple.of(3, Arbitraries.just(OrderChange.MODIFY)), Tuple.of(2, Arbitraries.just(OrderChange.DELETE)));
        return Combinators.combine(kind, Arbitraries.integers().between(0, ORDERS - 1), Arbitraries.of(Side.class),
                Arbitraries.integers().between(0, 14), Arbitraries.integers().between(0, 9)).as(Entry::new);
    }

    private static void applyToBoth(OrderByOrderBook book, NaiveOrderBook naive, Message message) {
        book.begin(message.change(), 1, 2);
        if (message.change() == BookChange.SNAPSHOT) {
            naive.clear();
        }
        for (Entry entry : message.entries()) {
            assertThat(apply(book, entry)).isEqualTo(apply(naive, entry));
        }
        book.end();
        naive.cut();
    }

    private static Outcome apply(OrderByOrderBook book, Entry entry) {
        return switch (entry.kind()) {
            case ADD -> book.add(entry.side(), entry.id(), entry.price(), entry.quantity() + 1, 7);
            case MODIFY -> book.modify(entry.id(), entry.price(), entry.quantity(), 8);
            case DELETE -> book.delete(entry.id());
        };
    }

    private static Outcome apply(NaiveOrderBook book, Entry entry) {
        return switch (entry.kind()) {
            case ADD -> book.add(entry.side(), entry.id(), entry.price(), entry.quantity() + 1);
            case MODIFY -> book.modify(entry.id(), entry.price(), entry.quantity());
            case DELETE -> book.delete(entry.id());
        };
    }

    private static void applyChanges(OrderByOrderBookView view, NaiveOrderBook mirror) {
        if (view.change() == BookChange.SNAPSHOT) {
            mirror.clear();
        }
        for (int i = 0; i < view.changeCount(); i++) {
            String id = view.changeOrderId(i);
            assertThat(switch (view.changeKind(i)) {
                case ADD -> mirror.add(view.changeSide(i), id, view.changePriceRaw(i), view.changeQuantityRaw(i));
                case MODIFY -> mirror.modify(id, view.changePriceRaw(i), view.changeQuantityRaw(i));
                case DELETE -> mirror.delete(id);
            }).isEqualTo(Outcome.APPLIED);
        }
    }

    private static OrderByOrderBook newBook(int depth) {
        return depth == WHOLE ? OrderByOrderBook.unbounded(BTC_USD, 1, 2)
                : OrderByOrderBook.ofDepth(BTC_USD, 1, 2, depth);
    }

    private static Quantity quantity(long raw) {
        return Quantity.of(raw, 2);
    }
}
