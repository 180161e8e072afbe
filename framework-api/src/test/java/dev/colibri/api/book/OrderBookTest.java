package dev.colibri.api.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static dev.colibri.api.book.BookText.changes;
import static dev.colibri.api.book.BookText.levels;
import static org.assertj.core.api.Assertions.assertThat;

class OrderBookTest {
    private final OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 3);
    private final BookView view = book.view();

    @Test
    void aNewBookIsEmpty() {
        assertThat(view.isEmpty(Side.BUY)).isTrue();
        assertThat(view.isEmpty(Side.SELL)).isTrue();
        assertThat(view.changeCount()).isZero();
        assertThat(view.best(Side.BUY)).isEmpty();
        assertThat(book.bestTouchedRank(Side.BUY)).isEqualTo(OrderBook.UNTOUCHED);
    }

    @Test
    void bidsDescendAndAsksAscend() {
        snapshot();
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:2", "98:3");
        assertThat(levels(view, Side.SELL)).containsExactly("101:4", "102:5", "103:6");
    }

    @Test
    void theOrderOfASnapshotsEntriesDoesNotMatter() {
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.set(Side.BUY, 98, 3);
        book.set(Side.SELL, 103, 6);
        book.set(Side.SELL, 101, 4);
        book.set(Side.BUY, 100, 1);
        book.set(Side.SELL, 102, 5);
        book.set(Side.BUY, 99, 2);
        book.end();
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:2", "98:3");
        assertThat(levels(view, Side.SELL)).containsExactly("101:4", "102:5", "103:6");
    }

    @Test
    void aQuantityReplacesTheOneBefore() {
        snapshot();
        update(Side.BUY, 99, 7);
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:7", "98:3");
        assertThat(changes(view)).containsExactly("BUY 99 2>7");
    }

    @Test
    void quantityZeroRemovesTheLevel() {
        snapshot();
        update(Side.SELL, 101, 0);
        assertThat(levels(view, Side.SELL)).containsExactly("102:5", "103:6");
        assertThat(changes(view)).containsExactly("SELL 101 4>0");
    }

    @Test
    void quantityZeroWhereNothingIsChangesNothing() {
        snapshot();
        update(Side.SELL, 104, 0);
        assertThat(levels(view, Side.SELL)).containsExactly("101:4", "102:5", "103:6");
        assertThat(changes(view)).isEmpty();
        assertThat(book.bestTouchedRank(Side.SELL)).isEqualTo(OrderBook.UNTOUCHED);
    }

    @Test
    void aLevelBeyondTheDepthIsCutAndListedAsGone() {
        snapshot();
        update(Side.BUY, 101, 9);
        assertThat(levels(view, Side.BUY)).containsExactly("101:9", "100:1", "99:2");
        assertThat(changes(view)).containsExactly("BUY 101 0>9", "BUY 98 3>0");
    }

    @Test
    void aLevelThatNeverEnteredTheDepthIsNoChange() {
        snapshot();
        update(Side.BUY, 97, 9);
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:2", "98:3");
        assertThat(changes(view)).isEmpty();
    }

    @Test
    void theCutWaitsForTheEndOfTheMessage() {
        snapshot();
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 97, 9);
        book.set(Side.BUY, 100, 0);
        book.end();
        assertThat(levels(view, Side.BUY)).containsExactly("99:2", "98:3", "97:9");
        assertThat(changes(view)).containsExactly("BUY 97 0>9", "BUY 100 1>0");
    }

    @Test
    void aPriceThatComesTwiceIsAppliedInOrderAndListedOnce() {
        snapshot();
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 99, 0);
        book.set(Side.SELL, 101, 7);
        book.set(Side.BUY, 99, 8);
        book.end();
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:8", "98:3");
        assertThat(changes(view)).containsExactly("BUY 99 2>8", "SELL 101 4>7");
    }

    @Test
    void whatAMessageDoesAndUndoesIsNoChangeButTouched() {
        snapshot();
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 99, 0);
        book.set(Side.BUY, 99, 2);
        book.end();
        assertThat(changes(view)).isEmpty();
        assertThat(book.bestTouchedRank(Side.BUY)).isEqualTo(1);
    }

    @Test
    void aSnapshotReplacesALiveBookWhole() {
        snapshot();
        book.begin(BookChange.SNAPSHOT, 5, 6);
        book.set(Side.BUY, 50, 1);
        book.end();
        assertThat(levels(view, Side.BUY)).containsExactly("50:1");
        assertThat(levels(view, Side.SELL)).isEmpty();
        assertThat(view.change()).isEqualTo(BookChange.SNAPSHOT);
        assertThat(changes(view)).containsExactly("BUY 50 0>1");
        assertThat(book.bestTouchedRank(Side.BUY)).isZero();
        assertThat(book.bestTouchedRank(Side.SELL)).isZero();
    }

    @Test
    void aSnapshotDeeperThanTheBookIsCut() {
        book.begin(BookChange.SNAPSHOT, 5, 6);
        for (int price = 1; price <= 500; price++) {
            book.set(Side.SELL, price, 1);
        }
        book.end();
        assertThat(levels(view, Side.SELL)).containsExactly("1:1", "2:1", "3:1");
        assertThat(changes(view)).containsExactly("SELL 1 0>1", "SELL 2 0>1", "SELL 3 0>1");
    }

    @Test
    void theChangesOfASnapshotAreItsLevelsBestFirst() {
        snapshot();
        assertThat(changes(view)).containsExactly("BUY 100 0>1", "BUY 99 0>2", "BUY 98 0>3", "SELL 101 0>4",
                "SELL 102 0>5", "SELL 103 0>6");
    }

    @Test
    void theChangesOfOneMessageDoNotReachTheNext() {
        snapshot();
        update(Side.BUY, 99, 7);
        update(Side.SELL, 102, 8);
        assertThat(view.change()).isEqualTo(BookChange.UPDATE);
        assertThat(changes(view)).containsExactly("SELL 102 5>8");
        assertThat(book.bestTouchedRank(Side.BUY)).isEqualTo(OrderBook.UNTOUCHED);
        assertThat(book.bestTouchedRank(Side.SELL)).isEqualTo(1);
    }

    @Test
    void theBestTouchedRankIsTheLeastOfTheMessage() {
        snapshot();
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 98, 0);
        book.set(Side.BUY, 99, 5);
        book.set(Side.BUY, 97, 5);
        book.end();
        assertThat(book.bestTouchedRank(Side.BUY)).isEqualTo(1);
    }

    @Test
    void timesAreThoseOfTheLastMessage() {
        snapshot();
        assertThat(view.eventTime()).isEqualTo(1);
        update(Side.BUY, 99, 7);
        assertThat(view.eventTime()).isEqualTo(3);
        assertThat(view.receiveTime()).isEqualTo(4);
    }

    @Test
    void theViewIsOneObjectThatCannotWrite() {
        assertThat(book.view()).isSameAs(view).isNotInstanceOf(OrderBook.class);
    }

    @Test
    void clearingEmptiesTheBookAndEndsAnOpenMessage() {
        snapshot();
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(Side.BUY, 99, 7);
        book.clear();
        assertThat(levels(view, Side.BUY)).isEmpty();
        assertThat(levels(view, Side.SELL)).isEmpty();
        assertThat(changes(view)).isEmpty();
        snapshot();
        assertThat(levels(view, Side.BUY)).containsExactly("100:1", "99:2", "98:3");
    }

    @Test
    void anUnboundedBookKeepsEveryLevel() {
        OrderBook whole = OrderBook.unbounded(BTC_USD, 1, 0);
        whole.begin(BookChange.SNAPSHOT, 1, 2);
        for (int price = 5000; price > 0; price--) {
            whole.set(Side.BUY, price, price);
        }
        whole.end();
        assertThat(whole.view().depth()).isEqualTo(Integer.MAX_VALUE);
        assertThat(whole.view().levelCount(Side.BUY)).isEqualTo(5000);
        assertThat(whole.view().priceRaw(Side.BUY, 4999)).isEqualTo(1);
    }

    @Test
    void pricesMayReachBothEndsOfALong() {
        book.begin(BookChange.SNAPSHOT, 1, 2);
        for (Side side : Side.values()) {
            book.set(side, 0, 2);
            book.set(side, Long.MIN_VALUE, 1);
            book.set(side, Long.MAX_VALUE, 3);
        }
        book.end();
        assertThat(levels(view, Side.BUY)).containsExactly(Long.MAX_VALUE + ":3", "0:2", Long.MIN_VALUE + ":1");
        assertThat(levels(view, Side.SELL)).containsExactly(Long.MIN_VALUE + ":1", "0:2", Long.MAX_VALUE + ":3");
        assertThat(view.rankOf(Side.SELL, Long.MIN_VALUE)).isZero();
    }

    @Test
    void aSnapshotToKeepCanBePutBack() {
        snapshot();
        DepthSnapshot kept = view.snapshot(3);
        OrderBook other = OrderBook.ofDepth(BTC_USD, 2, 8, 3);
        other.replaceBy(kept);
        assertThat(levels(other.view(), Side.BUY)).containsExactly("1000:1", "990:2", "980:3");
        assertThat(other.view().snapshot(3)).isEqualTo(kept);
    }

    private void snapshot() {
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.set(Side.BUY, 100, 1);
        book.set(Side.BUY, 99, 2);
        book.set(Side.BUY, 98, 3);
        book.set(Side.SELL, 101, 4);
        book.set(Side.SELL, 102, 5);
        book.set(Side.SELL, 103, 6);
        book.end();
    }

    private void update(Side side, long price, long quantity) {
        book.begin(BookChange.UPDATE, 3, 4);
        book.set(side, price, quantity);
        book.end();
    }
}
