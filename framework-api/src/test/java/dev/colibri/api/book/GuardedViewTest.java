package dev.colibri.api.book;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GuardedViewTest {
    private final OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, 2, 3);

    GuardedViewTest() {
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.add(Side.BUY, "text", 100, 500, 3);
        book.add(Side.BUY, "other", 100, 500, 4);
        book.add(Side.SELL, "x", 103, 700, 5);
        book.end();
        book.begin(BookChange.UPDATE, 6, 7);
        book.modify("text", 100, 400, 8);
        book.add(Side.BUY, "y", 101, 600, 8);
        book.end();
    }

    @Test
    void anOpenGuardAnswersWhatTheViewAnswers() throws Exception {
        try (GuardedBookView guarded = new GuardedBookView(book.view().levels())) {
            for (Method method : questions(BookView.class)) {
                assertThat(ask(guarded, method)).as(method.getName()).isEqualTo(ask(book.view().levels(), method));
            }
        }
        try (GuardedOrderByOrderBookView guarded = new GuardedOrderByOrderBookView(book.view())) {
            for (Method method : questions(OrderByOrderBookView.class)) {
                if (!method.getName().equals("levels")) {
                    assertThat(ask(guarded, method)).as(method.getName()).isEqualTo(ask(book.view(), method));
                }
            }
            assertThat(BookText.levels(guarded.levels(), Side.BUY)).containsExactly("101:600", "100:900");
        }
    }

    @Test
    void aClosedGuardAnswersNothingButWhoseBookItWas() {
        GuardedBookView guarded = new GuardedBookView(book.view().levels());
        guarded.close();
        assertStale(guarded, BookView.class);
        assertThat(guarded.instrument()).isEqualTo(BTC_USD);
    }

    @Test
    void aWindowAsDeepAsTheBookAnswersWhatTheViewAnswers() throws Exception {
        try (BookWindow window = new BookWindow(book.view().levels(), 3).open()) {
            for (Method method : questions(BookView.class)) {
                assertThat(ask(window, method)).as(method.getName()).isEqualTo(ask(book.view().levels(), method));
            }
        }
    }

    @Test
    void aWindowAnswersNothingBeforeItIsOpenedAndAfterItIsClosed() {
        BookWindow window = new BookWindow(book.view().levels(), 1);
        assertStale(window, BookView.class);
        assertThat(window.open().levelCount(Side.BUY)).isEqualTo(1);
        window.close();
        window.close();
        assertStale(window, BookView.class);
        assertThat(window.instrument()).isEqualTo(BTC_USD);
        assertThat(window).hasToString("window of 1 levels on the book of BTC/USD.KRAKEN");
    }

    @Test
    void theLevelsOfABookOrderByOrderEndWithIt() {
        GuardedOrderByOrderBookView guarded = new GuardedOrderByOrderBookView(book.view());
        BookView levels = guarded.levels();
        guarded.close();
        assertStale(guarded, OrderByOrderBookView.class);
        assertStale(levels, BookView.class);
    }

    @Test
    void aSnapshotOutlivesTheGuard() {
        GuardedBookView guarded = new GuardedBookView(book.view().levels());
        var kept = guarded.snapshot(2);
        guarded.close();
        guarded.close();
        assertThat(kept.bids()).hasSize(2);
    }

    @Test
    void aStaleReadNamesTheInstrumentAndTheRemedy() {
        GuardedBookView guarded = new GuardedBookView(book.view().levels());
        guarded.close();
        assertThatExceptionOfType(StaleViewException.class).isThrownBy(() -> guarded.best(Side.BUY))
                .withMessageContaining("BTC/USD.KRAKEN").withMessageContaining("keep a snapshot(depth)")
                .satisfies(stale -> assertThat(stale.instrument()).isEqualTo("BTC/USD.KRAKEN"));
        GuardedOrderByOrderBookView orders = new GuardedOrderByOrderBookView(book.view());
        orders.close();
        assertThatExceptionOfType(StaleViewException.class).isThrownBy(() -> orders.orderCount(Side.BUY, 0))
                .withMessageContaining("BTC/USD.KRAKEN").withMessageContaining("levels().snapshot(depth)");
    }

    private static void assertStale(Object view, Class<?> type) {
        for (Method method : questions(type)) {
            if (!method.getName().equals("instrument")) {
                assertThatExceptionOfType(InvocationTargetException.class).as(method.getName())
                        .isThrownBy(() -> ask(view, method)).havingCause().isInstanceOf(StaleViewException.class);
            }
        }
    }

    private static List<Method> questions(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers())).toList();
    }

    private static Object ask(Object view, Method method) throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], method.getName());
        }
        return method.invoke(view, arguments);
    }

    private static Object argument(Class<?> type, String method) {
        if (type == Side.class) {
            return Side.BUY;
        }
        if (type == RoundingMode.class) {
            return RoundingMode.HALF_EVEN;
        }
        if (type == String.class) {
            return "text";
        }
        if (type == long.class) {
            return 100L;
        }
        return method.equals("snapshot") ? 2 : method.startsWith("order") ? 0 : 1;
    }
}
