package dev.colibri.api.book;

import java.math.RoundingMode;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BookWindowTest {
    private final OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 2, 10);
    private final BookWindow window = new BookWindow(book.view(), 2);

    BookWindowTest() {
        message(BookChange.SNAPSHOT, 10, 5, 9, 6, 8, 7, 7, 8);
    }

    /** Prices and quantities of bids, in turn. */
    private void message(BookChange change, long... bids) {
        book.begin(change, 3, 4);
        for (int i = 0; i < bids.length; i += 2) {
            book.set(Side.BUY, bids[i], bids[i + 1]);
        }
        book.end();
    }

    @Test
    void afterASnapshotItsLevelsAreTheChanges() {
        window.open();
        assertThat(BookText.levels(window, Side.BUY)).containsExactly("10:5", "9:6");
        assertThat(BookText.changes(window)).containsExactly("BUY 10 0>5", "BUY 9 0>6");
        assertThat(window.depth()).isEqualTo(2);
        assertThat(window.eventTime()).isEqualTo(3);
        assertThat(window.receiveTime()).isEqualTo(4);
    }

    @Test
    void aLevelComesIntoItWhenABetterOneGoes() {
        message(BookChange.UPDATE, 10, 0);
        window.open();
        assertThat(BookText.levels(window, Side.BUY)).containsExactly("9:6", "8:7");
        assertThat(BookText.changes(window)).containsExactlyInAnyOrder("BUY 10 5>0", "BUY 8 0>7");
    }

    @Test
    void aLevelLeavesItWhenABetterOneComes() {
        message(BookChange.UPDATE, 11, 1);
        window.open();
        assertThat(BookText.changes(window)).containsExactlyInAnyOrder("BUY 11 0>1", "BUY 9 6>0");
    }

    @Test
    void whatHappensBehindItIsNoChange() {
        message(BookChange.UPDATE, 8, 1, 7, 0, 6, 2);
        window.open();
        assertThat(window.change()).isEqualTo(BookChange.UPDATE);
        assertThat(window.changeCount()).isZero();
    }

    @Test
    void aLevelThatChangesAsItCrossesTheBorderIsOneChange() {
        message(BookChange.UPDATE, 10, 0, 8, 3);
        assertThat(BookText.changes(window.open())).containsExactlyInAnyOrder("BUY 10 5>0", "BUY 8 0>3");
        message(BookChange.UPDATE, 10, 5, 8, 9);
        assertThat(BookText.changes(window.open())).containsExactlyInAnyOrder("BUY 10 0>5", "BUY 8 3>0");
    }

    @Test
    void openedWholeItIsASnapshotWhateverTheMessageWas() {
        message(BookChange.UPDATE, 9, 1);
        window.openWhole();
        assertThat(window.change()).isEqualTo(BookChange.SNAPSHOT);
        assertThat(BookText.changes(window)).containsExactly("BUY 10 0>5", "BUY 9 0>1");
        window.open();
        assertThat(window.change()).isEqualTo(BookChange.UPDATE);
        assertThat(BookText.changes(window)).containsExactly("BUY 9 6>1");
    }

    @Test
    void windowsOfDifferentDepthShareOneBook() {
        BookWindow one = new BookWindow(book.view(), 1);
        BookWindow all = new BookWindow(book.view(), Integer.MAX_VALUE);
        message(BookChange.UPDATE, 9, 0);
        assertThat(BookText.changes(one.open())).isEmpty();
        assertThat(BookText.changes(window.open())).containsExactlyInAnyOrder("BUY 9 6>0", "BUY 8 0>7");
        assertThat(BookText.changes(all.open())).containsExactly("BUY 9 6>0");
        assertThat(all.depth()).isEqualTo(10);
    }

    @Test
    void whatIsNotInItIsRefused() {
        window.open();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.priceRaw(Side.BUY, 2))
                .withMessage("a window of 2 levels on the book of BTC/USD.KRAKEN has no rank 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.quantityRaw(Side.BUY, -1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.quantityRaw(Side.SELL, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.changePriceRaw(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.changeSide(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> window.changePreviousQuantityRaw(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> window.cumulativeQuantityRaw(Side.BUY, -1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> window.snapshot(0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> window.averagePrice(Side.BUY, 0, 2, RoundingMode.DOWN));
        message(BookChange.UPDATE, 9, 1);
        window.open();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.changePriceRaw(1))
                .withMessage("the window has no change 1 of 1");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> window.changeSide(-1));
    }

    @Test
    void aWindowOfNothingIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new BookWindow(book.view(), 0))
                .withMessageContaining("window depth").withMessageContaining("but was 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new BookWindow(null, 1))
                .withMessage("book must be given, but was null");
    }
}
