package dev.colibri.api.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BookViewTest {
    private final OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 2, 10);
    private final BookView view = book.view();

    BookViewTest() {
        book.begin(BookChange.SNAPSHOT, 7, 8);
        book.set(Side.BUY, 1000, 150);
        book.set(Side.BUY, 990, 250);
        book.set(Side.SELL, 1010, 100);
        book.set(Side.SELL, 1020, 200);
        book.set(Side.SELL, 1050, 300);
        book.end();
    }

    @Test
    void aRankIsFoundByItsPrice() {
        assertThat(view.rankOf(Side.SELL, 1010)).isZero();
        assertThat(view.rankOf(Side.SELL, 1050)).isEqualTo(2);
        assertThat(view.rankOf(Side.SELL, 1009)).isEqualTo(-1);
        assertThat(view.rankOf(Side.SELL, 1030)).isEqualTo(-1);
        assertThat(view.rankOf(Side.SELL, 1051)).isEqualTo(-1);
        assertThat(view.rankOf(Side.BUY, 1010)).isEqualTo(-1);
    }

    @Test
    void theQuantityAtAPriceIsZeroWhereNothingStands() {
        assertThat(view.quantityAtRaw(Side.BUY, 990)).isEqualTo(250);
        assertThat(view.quantityAtRaw(Side.BUY, 991)).isZero();
    }

    @Test
    void theEdgeOfTheApiMakesValuesOfTheBooksScales() {
        assertThat(view.best(Side.BUY)).contains(Price.of("100.0"));
        assertThat(view.quantity(Side.SELL, 1)).isEqualTo(Quantity.of("2.00"));
        assertThat(view.price(Side.SELL, 2)).hasToString("105.0");
    }

    @Test
    void theCumulativeQuantityRunsToTheLastLevelAtMost() {
        assertThat(view.cumulativeQuantityRaw(Side.SELL, 0)).isEqualTo(100);
        assertThat(view.cumulativeQuantityRaw(Side.SELL, 1)).isEqualTo(300);
        assertThat(view.cumulativeQuantityRaw(Side.SELL, 2)).isEqualTo(600);
        assertThat(view.cumulativeQuantityRaw(Side.SELL, 1000)).isEqualTo(600);
    }

    @Test
    void aCumulativeQuantityThatFitsNoLongIsAnError() {
        book.begin(BookChange.UPDATE, 1, 1);
        book.set(Side.SELL, 1020, Long.MAX_VALUE);
        book.end();
        assertThat(view.cumulativeQuantityRaw(Side.SELL, 0)).isEqualTo(100);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> view.cumulativeQuantityRaw(Side.SELL, 1));
    }

    @Test
    void theAveragePriceWalksTheSideFromItsBestLevel() {
        assertThat(view.averagePrice(Side.SELL, 100, 2, RoundingMode.HALF_UP)).contains(new BigDecimal("101.00"));
        assertThat(view.averagePrice(Side.SELL, 400, 4, RoundingMode.HALF_UP)).contains(new BigDecimal("102.5000"));
        assertThat(view.averagePrice(Side.BUY, 300, 3, RoundingMode.UP)).contains(new BigDecimal("99.500"));
        assertThat(view.averagePrice(Side.BUY, 400, 2, RoundingMode.DOWN)).contains(new BigDecimal("99.37"));
        assertThat(view.averagePrice(Side.BUY, 400, 2, RoundingMode.UP)).contains(new BigDecimal("99.38"));
    }

    @Test
    void thereIsNoAveragePriceOfMoreThanTheSideHolds() {
        assertThat(view.averagePrice(Side.SELL, 600, 1, RoundingMode.HALF_UP)).isPresent();
        assertThat(view.averagePrice(Side.SELL, 601, 1, RoundingMode.HALF_UP)).isEmpty();
    }

    @Test
    void anAveragePriceIsExactBeyondWhatALongHolds() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.set(Side.SELL, Long.MAX_VALUE - 2, Long.MAX_VALUE / 2);
        book.set(Side.SELL, Long.MAX_VALUE - 1, Long.MAX_VALUE / 2);
        book.end();
        assertThat(view.averagePrice(Side.SELL, Long.MAX_VALUE - 1, 2, RoundingMode.UNNECESSARY))
                .contains(BigDecimal.valueOf(Long.MAX_VALUE - 2, 1).add(new BigDecimal("0.05")));
    }

    @Test
    void anAveragePriceOfNothingIsRefused() {
        for (long quantity : new long[]{0, -1, Long.MIN_VALUE}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> view.averagePrice(Side.SELL, quantity, 2, RoundingMode.UP))
                    .withMessage("quantity to take must be positive, but was " + quantity);
        }
    }

    @Test
    void aSnapshotKeepsTheBestLevelsAsTheyWere() {
        DepthSnapshot kept = view.snapshot(2);
        book.clear();
        assertThat(kept).isEqualTo(new DepthSnapshot(BTC_USD, List.of(level("100.0", "1.50"), level("99.0", "2.50")),
                List.of(level("101.0", "1.00"), level("102.0", "2.00")), 7, 8));
    }

    @Test
    void aSnapshotIsNoDeeperThanTheBook() {
        assertThat(view.snapshot(1000).asks()).hasSize(3);
        assertThat(view.snapshot(Integer.MAX_VALUE).bids()).hasSize(2);
    }

    @Test
    void aSnapshotOfNoLevelIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> view.snapshot(0))
                .withMessageContaining("snapshot depth").withMessageContaining("0");
    }

    @Test
    void aRankThatIsNotThereIsAnErrorThatNamesIt() {
        for (int rank : new int[]{-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            missing(() -> view.priceRaw(Side.SELL, rank), "SELL rank " + rank);
            missing(() -> view.quantityRaw(Side.SELL, rank), "SELL rank " + rank);
            missing(() -> view.price(Side.SELL, rank), "SELL rank " + rank);
        }
        missing(() -> view.cumulativeQuantityRaw(Side.SELL, -1), "rank -1");
    }

    @Test
    void aChangeThatIsNotThereIsAnErrorThatNamesIt() {
        for (int index : new int[]{-1, 5}) {
            missing(() -> view.changeSide(index), "change " + index);
            missing(() -> view.changePriceRaw(index), "change " + index);
            missing(() -> view.changeQuantityRaw(index), "change " + index);
            missing(() -> view.changePreviousQuantityRaw(index), "change " + index);
        }
    }

    @Test
    void aBookIsCrossedWhenTheBestBidReachesTheBestAsk() {
        assertThat(view.isCrossed()).isFalse();
        book.begin(BookChange.UPDATE, 1, 1);
        book.set(Side.BUY, 1010, 1);
        book.end();
        assertThat(view.isCrossed()).isTrue();
    }

    @Test
    void itsTextSaysWhatALogNeeds() {
        assertThat(view).hasToString("book of BTC/USD.KRAKEN, 2 bids from 100.0, 3 asks from 101.0");
        book.clear();
        assertThat(view).hasToString("book of BTC/USD.KRAKEN, 0 bids from none, 0 asks from none");
    }

    private static Level level(String price, String quantity) {
        return new Level(Price.of(price), Quantity.of(quantity));
    }

    private static void missing(Runnable action, String what) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(action::run)
                .withMessageContaining("BTC/USD.KRAKEN").withMessageContaining(what);
    }
}
