package dev.colibri.api.book;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static dev.colibri.api.book.BookText.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderBookInputTest {
    private final OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 2, 3);

    @Test
    void aDepthBelowOneIsRefused() {
        refused(() -> OrderBook.ofDepth(BTC_USD, 1, 2, 0), "book depth", "0");
        refused(() -> OrderBook.ofDepth(BTC_USD, 1, 2, -1), "book depth", "-1");
    }

    @Test
    void aScaleThatNoDecimalHasIsRefused() {
        refused(() -> OrderBook.ofDepth(BTC_USD, -1, 2, 10), "price scale", "-1");
        refused(() -> OrderBook.unbounded(BTC_USD, 1, 19), "quantity scale", "19");
    }

    @Test
    void aMissingInstrumentIsRefused() {
        refused(() -> OrderBook.unbounded(null, 1, 2), "instrument", "null");
    }

    @Test
    void aNegativeQuantityIsRefusedAndChangesNothing() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.set(Side.SELL, 1234, 5);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> book.set(Side.SELL, 1234, -150))
                .withMessage("BTC/USD.KRAKEN SELL quantity at price 123.4 must not be negative, but was -1.50");
        book.end();
        assertThat(levels(book.view(), Side.SELL)).containsExactly("1234:5");
    }

    @Test
    void anEntryOutsideOfAMessageIsRefused() {
        outOfOrder(() -> book.set(Side.BUY, 1, 1));
        book.begin(BookChange.UPDATE, 1, 1);
        book.end();
        outOfOrder(() -> book.set(Side.BUY, 1, 1));
        assertThat(levels(book.view(), Side.BUY)).isEmpty();
    }

    @Test
    void aMessageWithinAMessageIsRefused() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.set(Side.BUY, 1, 1);
        outOfOrder(() -> book.begin(BookChange.SNAPSHOT, 2, 2));
        book.end();
        assertThat(levels(book.view(), Side.BUY)).containsExactly("1:1");
        assertThat(book.view().eventTime()).isEqualTo(1);
    }

    @Test
    void anEndWithoutABeginningIsRefused() {
        outOfOrder(book::end);
    }

    @Test
    void aMissingSideOrKindIsRefusedAndChangesNothing() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> book.begin(null, 1, 1));
        book.begin(BookChange.UPDATE, 1, 1);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> book.set(null, 1, 1));
        book.end();
        assertThat(book.view().changeCount()).isZero();
    }

    @Test
    void aSnapshotOfAnotherInstrumentIsRefused() {
        DepthSnapshot other = new DepthSnapshot(InstrumentId.parse("ETH/USD.KRAKEN"), List.of(), List.of(), 1, 1);
        refused(() -> book.replaceBy(other), "snapshot's instrument", "ETH/USD.KRAKEN");
    }

    @Test
    void aSnapshotFinerThanTheBooksScaleLeavesTheBookEmptyAndUsable() {
        Level good = new Level(Price.of("1.5"), Quantity.of("1"));
        Level fine = new Level(Price.of("1.25"), Quantity.of("1"));
        DepthSnapshot snapshot = new DepthSnapshot(BTC_USD, List.of(good, fine), List.of(), 1, 1);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> book.replaceBy(snapshot))
                .withMessageContaining("1.25");
        assertThat(levels(book.view(), Side.BUY)).isEmpty();
        book.replaceBy(new DepthSnapshot(BTC_USD, List.of(good), List.of(), 1, 1));
        assertThat(levels(book.view(), Side.BUY)).containsExactly("15:100");
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
}
