package dev.colibri.api.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static dev.colibri.api.book.BookText.queues;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderByOrderBookInputTest {
    private final OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, 2, 3);

    @Test
    void aDepthBelowOneOrAWrongScaleIsRefused() {
        refused(() -> OrderByOrderBook.ofDepth(BTC_USD, 1, 2, 0), "book depth", "0");
        refused(() -> OrderByOrderBook.unbounded(BTC_USD, 19, 2), "price scale", "19");
    }

    @Test
    void anIdWithoutAByteOrWithTooManyIsRefused() {
        String tooLong = "x".repeat(OrderByOrderBook.LONGEST_ID + 1);
        book.begin(BookChange.UPDATE, 1, 1);
        for (String id : new String[]{"", tooLong}) {
            refused(() -> book.add(Side.BUY, id, 1, 1, 1), "order id", id);
            refused(() -> book.modify(id, 1, 1, 1), "order id", id);
            refused(() -> book.delete(id), "order id", id);
        }
        book.end();
        assertThat(book.orderCount()).isZero();
    }

    @Test
    void aTextOutsideOfLatinOneIsRefusedAsAnId() {
        book.begin(BookChange.UPDATE, 1, 1);
        refused(() -> book.add(Side.BUY, "O\u20ac", 1, 1, 1), "order id", "O\u20ac");
    }

    @Test
    void aRangeOutsideOfTheBufferIsRefused() {
        byte[] buffer = new byte[10];
        book.begin(BookChange.UPDATE, 1, 1);
        for (int[] range : new int[][]{{-1, 5}, {0, 11}, {6, 5}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> book.add(Side.BUY, buffer, range[0], range[1], 1, 1, 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> book.modify(buffer, range[0], range[1], 1, 1, 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> book.delete(buffer, range[0], range[1]));
        }
    }

    @Test
    void anAddedQuantityMustBePositive() {
        book.begin(BookChange.UPDATE, 1, 1);
        refused(() -> book.add(Side.BUY, "a", 1, 0, 1), "quantity of order a", "0.00");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> book.add(Side.BUY, "a", 1, -5, 1))
                .withMessage("quantity of order a must be positive, but was -0.05");
        book.end();
        assertThat(book.orderCount()).isZero();
    }

    @Test
    void aModifiedQuantityMustNotBeNegative() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.add(Side.BUY, "a", 1, 5, 1);
        refused(() -> book.modify("a", 1, -5, 1), "quantity of order a", "-0.05");
        book.end();
        assertThat(queues(book.view(), Side.BUY)).containsExactly("1[a:5]");
    }

    @Test
    void aTotalThatFitsNoLongIsRefusedAndChangesNothing() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.add(Side.BUY, "a", 10, Long.MAX_VALUE - 1, 1);
        book.add(Side.BUY, "b", 10, 1, 1);
        book.add(Side.BUY, "c", 11, 1, 1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> book.add(Side.BUY, "d", 10, 1, 1))
                .withMessageContaining("BTC/USD.KRAKEN BUY level at price 1.0")
                .withMessageContaining("no room for an order of 0.01");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> book.modify("b", 10, 2, 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> book.modify("c", 10, 1, 1));
        book.end();
        assertThat(queues(book.view(), Side.BUY)).containsExactly("11[c:1]",
                "10[a:" + (Long.MAX_VALUE - 1) + " b:1]");
        assertThat(book.orderCount()).isEqualTo(3);
    }

    @Test
    void anEntryOutsideOfAMessageIsRefused() {
        outOfOrder(() -> book.add(Side.BUY, "a", 1, 1, 1));
        outOfOrder(() -> book.modify("a", 1, 1, 1));
        outOfOrder(() -> book.delete("a"));
        outOfOrder(book::end);
    }

    @Test
    void aMessageWithinAMessageIsRefusedAndChangesNothing() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.add(Side.BUY, "a", 1, 1, 1);
        outOfOrder(() -> book.begin(BookChange.SNAPSHOT, 2, 2));
        book.end();
        assertThat(queues(book.view(), Side.BUY)).containsExactly("1[a:1]");
    }

    @Test
    void aMissingSideIsRefusedAndChangesNothing() {
        book.begin(BookChange.UPDATE, 1, 1);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> book.add(null, "a", 1, 1, 1));
        book.end();
        assertThat(book.orderCount()).isZero();
    }

    @Test
    void aPlaceThatIsNotThereIsAnErrorThatNamesIt() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.add(Side.BUY, "a", 1, 1, 1);
        book.end();
        for (int rank : new int[]{-1, 1}) {
            missing(() -> book.view().orderCount(Side.BUY, rank), "BUY rank " + rank);
            missing(() -> book.view().orderId(Side.BUY, rank, 0), "BUY rank " + rank);
        }
        for (int position : new int[]{-1, 1}) {
            missing(() -> book.view().orderId(Side.BUY, 0, position), "position " + position);
            missing(() -> book.view().orderQuantityRaw(Side.BUY, 0, position), "position " + position);
            missing(() -> book.view().orderTime(Side.BUY, 0, position), "position " + position);
            missing(() -> book.view().changeKind(position), "change " + position);
            missing(() -> book.view().changeSide(position), "change " + position);
            missing(() -> book.view().changeOrderId(position), "change " + position);
            missing(() -> book.view().changePriceRaw(position), "change " + position);
            missing(() -> book.view().changeQuantityRaw(position), "change " + position);
            missing(() -> book.view().changePreviousQuantityRaw(position), "change " + position);
        }
    }

    private static void refused(Runnable action, String field, String value) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(action::run).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.value()).isEqualTo(value);
        });
    }

    private static void outOfOrder(Runnable action) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(action::run)
                .withMessageContaining("BTC/USD.KRAKEN").withMessageContaining("begin");
    }

    private static void missing(Runnable action, String what) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(action::run)
                .withMessageContaining("BTC/USD.KRAKEN").withMessageContaining(what);
    }
}
