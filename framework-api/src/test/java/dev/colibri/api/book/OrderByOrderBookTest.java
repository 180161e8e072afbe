package dev.colibri.api.book;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderByOrderBook.Outcome;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.OrderByOrderBookView.QueuePosition;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static dev.colibri.api.book.BookText.changes;
import static dev.colibri.api.book.BookText.levels;
import static dev.colibri.api.book.BookText.queues;
import static org.assertj.core.api.Assertions.assertThat;

class OrderByOrderBookTest {
    private final OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, 2, 3);
    private final OrderByOrderBookView view = book.view();

    @Test
    void ordersOfOnePriceStandInTheOrderTheyCame() {
        snapshot();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 b:2 c:3]", "99[d:4]", "98[e:5 f:6]");
        assertThat(queues(view, Side.SELL)).containsExactly("101[x:7]", "102[y:8]");
    }

    @Test
    void theLevelsAreTheTotalsOfTheQueues() {
        snapshot();
        assertThat(levels(view.levels(), Side.BUY)).containsExactly("100:6", "99:4", "98:11");
        assertThat(levels(view.levels(), Side.SELL)).containsExactly("101:7", "102:8");
        assertThat(book.orderCount()).isEqualTo(8);
    }

    @Test
    void anAddedOrderGoesToTheEndOfItsQueue() {
        snapshot();
        update();
        assertThat(book.add(Side.BUY, "g", 100, 9, 5)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 b:2 c:3 g:9]", "99[d:4]", "98[e:5 f:6]");
        assertThat(changes(view)).containsExactly("ADD BUY g 100 0>9");
        assertThat(BookText.changes(view.levels())).containsExactly("BUY 100 6>15");
        assertThat(view.orderTime(Side.BUY, 0, 3)).isEqualTo(5);
    }

    @Test
    void aModifiedOrderKeepsItsPlaceWhetherItShrinksOrGrows() {
        snapshot();
        update();
        assertThat(book.modify("a", 100, 8, 6)).isEqualTo(Outcome.APPLIED);
        assertThat(book.modify("b", 100, 1, 7)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:8 b:1 c:3]", "99[d:4]", "98[e:5 f:6]");
        assertThat(changes(view)).containsExactly("MODIFY BUY a 100 1>8", "MODIFY BUY b 100 2>1");
        assertThat(levels(view.levels(), Side.BUY)).containsExactly("100:12", "99:4", "98:11");
        assertThat(view.orderTime(Side.BUY, 0, 0)).isEqualTo(6);
    }

    @Test
    void anOrderModifiedToAnotherPriceGoesToTheEndThere() {
        snapshot();
        update();
        assertThat(book.modify("a", 98, 1, 6)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[b:2 c:3]", "99[d:4]", "98[e:5 f:6 a:1]");
        assertThat(changes(view)).containsExactly("DELETE BUY a 100 1>0", "ADD BUY a 98 0>1");
        assertThat(levels(view.levels(), Side.BUY)).containsExactly("100:5", "99:4", "98:12");
    }

    @Test
    void theLastOrderOfALevelTakesTheLevelAlongWhenItMoves() {
        snapshot();
        update();
        book.modify("d", 97, 4, 6);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 b:2 c:3]", "98[e:5 f:6]", "97[d:4]");
        assertThat(BookText.changes(view.levels())).containsExactly("BUY 99 4>0", "BUY 97 0>4");
    }

    @Test
    void aModificationToNothingIsADeletion() {
        snapshot();
        update();
        assertThat(book.modify("b", 100, 0, 6)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 c:3]", "99[d:4]", "98[e:5 f:6]");
        assertThat(changes(view)).containsExactly("DELETE BUY b 100 2>0");
    }

    @Test
    void aDeletedOrderLeavesAndAnEmptyLevelGoes() {
        snapshot();
        update();
        assertThat(book.delete("d")).isEqualTo(Outcome.APPLIED);
        assertThat(book.delete("b")).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 c:3]", "98[e:5 f:6]");
        assertThat(changes(view)).containsExactly("DELETE BUY d 99 4>0", "DELETE BUY b 100 2>0");
        assertThat(book.bestTouchedRank(Side.BUY)).isZero();
        assertThat(book.bestTouchedRank(Side.SELL)).isEqualTo(OrderBook.UNTOUCHED);
    }

    @Test
    void anOrderAddedTwiceIsReportedAndStaysAsItWas() {
        snapshot();
        update();
        assertThat(book.add(Side.SELL, "b", 101, 50, 9)).isEqualTo(Outcome.DUPLICATE);
        book.end();
        assertUnchanged();
    }

    @Test
    void anUnknownOrderIsReportedAndNothingChanges() {
        snapshot();
        update();
        assertThat(book.modify("z", 100, 1, 9)).isEqualTo(Outcome.UNKNOWN);
        assertThat(book.modify("z", 100, 0, 9)).isEqualTo(Outcome.UNKNOWN);
        assertThat(book.delete("z")).isEqualTo(Outcome.UNKNOWN);
        assertThat(book.delete("aa")).isEqualTo(Outcome.UNKNOWN);
        book.end();
        assertUnchanged();
    }

    @Test
    void anOrderDeletedAndAddedAgainInOneMessageStandsAtTheEnd() {
        snapshot();
        update();
        book.delete("a");
        book.add(Side.BUY, "a", 100, 1, 9);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[b:2 c:3 a:1]", "99[d:4]", "98[e:5 f:6]");
        assertThat(changes(view)).containsExactly("DELETE BUY a 100 1>0", "ADD BUY a 100 0>1");
        assertThat(view.levels().changeCount()).isZero();
        assertThat(book.bestTouchedRank(Side.BUY)).isZero();
    }

    @Test
    void aLevelBeyondTheDepthIsCutWithItsOrders() {
        snapshot();
        update();
        book.add(Side.BUY, "g", 101, 9, 5);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("101[g:9]", "100[a:1 b:2 c:3]", "99[d:4]");
        assertThat(changes(view)).containsExactly("ADD BUY g 101 0>9", "DELETE BUY e 98 5>0", "DELETE BUY f 98 6>0");
        assertThat(levels(view.levels(), Side.BUY)).containsExactly("101:9", "100:6", "99:4");
        assertThat(view.queuePosition("e")).isEmpty();
        assertThat(book.orderCount()).isEqualTo(7);
    }

    @Test
    void anOrderThatWasCutCanComeBack() {
        snapshot();
        update();
        book.add(Side.BUY, "g", 101, 9, 5);
        book.end();
        update();
        book.delete("g");
        assertThat(book.add(Side.BUY, "f", 98, 6, 1)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 b:2 c:3]", "99[d:4]", "98[f:6]");
    }

    @Test
    void aSnapshotReplacesALiveBookWhole() {
        snapshot();
        book.begin(BookChange.SNAPSHOT, 3, 4);
        book.add(Side.SELL, "a", 55, 5, 1);
        book.add(Side.SELL, "b", 54, 6, 1);
        book.end();
        assertThat(queues(view, Side.BUY)).isEmpty();
        assertThat(queues(view, Side.SELL)).containsExactly("54[b:6]", "55[a:5]");
        assertThat(view.change()).isEqualTo(BookChange.SNAPSHOT);
        assertThat(changes(view)).containsExactly("ADD SELL b 54 0>6", "ADD SELL a 55 0>5");
        assertThat(view.queuePosition("c")).isEmpty();
    }

    @Test
    void aSnapshotDeeperThanTheBookIsCutAndListsWhatIsLeft() {
        book.begin(BookChange.SNAPSHOT, 3, 4);
        for (int price = 1; price <= 200; price++) {
            book.add(Side.SELL, "o" + price, price, 1, 1);
        }
        book.end();
        assertThat(queues(view, Side.SELL)).containsExactly("1[o1:1]", "2[o2:1]", "3[o3:1]");
        assertThat(changes(view)).containsExactly("ADD SELL o1 1 0>1", "ADD SELL o2 2 0>1", "ADD SELL o3 3 0>1");
        assertThat(book.orderCount()).isEqualTo(3);
    }

    @Test
    void theQueuePositionTellsWhatIsAheadAndBehind() {
        snapshot();
        assertThat(view.queuePosition("b"))
                .contains(new QueuePosition(Side.BUY, 100, 1, quantity("0.01"), quantity("0.02"), quantity("0.03")));
        assertThat(view.queuePosition("a"))
                .contains(new QueuePosition(Side.BUY, 100, 0, quantity("0"), quantity("0.01"), quantity("0.05")));
        assertThat(view.queuePosition("x"))
                .contains(new QueuePosition(Side.SELL, 101, 0, quantity("0"), quantity("0.07"), quantity("0")));
        assertThat(view.queuePosition("nobody")).isEmpty();
    }

    @Test
    void placesCanBeReadInAnyOrderWhileTheQueuesChange() {
        snapshot();
        assertThat(view.orderId(Side.BUY, 0, 2)).isEqualTo("c");
        assertThat(view.orderId(Side.BUY, 0, 0)).isEqualTo("a");
        assertThat(view.orderId(Side.BUY, 0, 1)).isEqualTo("b");
        assertThat(view.orderId(Side.BUY, 2, 1)).isEqualTo("f");
        update();
        book.delete("e");
        book.add(Side.BUY, "g", 98, 9, 5);
        book.end();
        assertThat(view.orderId(Side.BUY, 2, 1)).isEqualTo("g");
        assertThat(view.orderId(Side.BUY, 2, 0)).isEqualTo("f");
    }

    @Test
    void theQueuePositionMovesUpWhenOrdersAheadGo() {
        snapshot();
        update();
        book.delete("a");
        book.end();
        assertThat(view.queuePosition("c")).hasValueSatisfying(place -> {
            assertThat(place.position()).isEqualTo(1);
            assertThat(place.ahead()).isEqualTo(quantity("0.02"));
        });
    }

    @Test
    void idsOfAnyLengthWorkSideBySide() {
        List<String> ids = List.of("O6ZQNQ-BXL4E-5WGINO", "7", "b3a1c2d4-0f0e-4c1d-9b8a-112233445566",
                "x".repeat(OrderByOrderBook.LONGEST_ID), "O6ZQNQ-BXL4E-5WGINP", "12345678", "123456789");
        book.begin(BookChange.SNAPSHOT, 1, 1);
        ids.forEach(id -> assertThat(book.add(Side.BUY, id, 100, 1, 1)).isEqualTo(Outcome.APPLIED));
        ids.forEach(id -> assertThat(book.add(Side.BUY, id, 100, 1, 1)).isEqualTo(Outcome.DUPLICATE));
        book.end();
        for (int position = 0; position < ids.size(); position++) {
            assertThat(view.orderId(Side.BUY, 0, position)).isEqualTo(ids.get(position));
            assertThat(view.queuePosition(ids.get(position))).map(QueuePosition::position).contains(position);
        }
    }

    @Test
    void anIdIsReadFromTheMiddleOfABuffer() {
        byte[] frame = "{\"order_id\":\"O6ZQNQ-BXL4E-5WGINO\",\"x\":1}".getBytes(StandardCharsets.US_ASCII);
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.add(Side.BUY, frame, 13, 32, 100, 1, 1);
        book.end();
        assertThat(view.orderId(Side.BUY, 0, 0)).isEqualTo("O6ZQNQ-BXL4E-5WGINO");
        update();
        assertThat(book.modify(frame, 13, 32, 100, 2, 1)).isEqualTo(Outcome.APPLIED);
        assertThat(book.delete(frame, 13, 31)).isEqualTo(Outcome.UNKNOWN);
        assertThat(book.delete(frame, 13, 32)).isEqualTo(Outcome.APPLIED);
        book.end();
        assertThat(book.orderCount()).isZero();
    }

    @Test
    void aTextOutsideOfLatinOneNamesNoOrder() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        book.add(Side.BUY, "?", 100, 1, 1);
        book.end();
        assertThat(view.queuePosition("\u20ac")).isEmpty();
        assertThat(view.queuePosition("?")).isPresent();
    }

    @Test
    void clearingEmptiesTheBookAndEndsAnOpenMessage() {
        snapshot();
        update();
        book.add(Side.BUY, "g", 100, 9, 5);
        book.clear();
        assertThat(queues(view, Side.BUY)).isEmpty();
        assertThat(changes(view)).isEmpty();
        assertThat(view.levels().isEmpty(Side.SELL)).isTrue();
        snapshot();
        assertThat(queues(view, Side.SELL)).containsExactly("101[x:7]", "102[y:8]");
    }

    @Test
    void theViewIsOneObjectWithTheTimesOfTheLastMessage() {
        snapshot();
        update();
        book.end();
        assertThat(book.view()).isSameAs(view);
        assertThat(view.levels()).isSameAs(view.levels());
        assertThat(view.eventTime()).isEqualTo(3);
        assertThat(view.receiveTime()).isEqualTo(4);
        assertThat(view.instrument()).isEqualTo(BTC_USD);
    }

    @Test
    void itsTextSaysWhatALogNeeds() {
        snapshot();
        assertThat(view).hasToString("8 orders, book of BTC/USD.KRAKEN, 3 bids from 10.0, 2 asks from 10.1");
    }

    private void snapshot() {
        book.begin(BookChange.SNAPSHOT, 1, 2);
        book.add(Side.BUY, "a", 100, 1, 1);
        book.add(Side.BUY, "b", 100, 2, 1);
        book.add(Side.BUY, "c", 100, 3, 1);
        book.add(Side.BUY, "d", 99, 4, 1);
        book.add(Side.BUY, "e", 98, 5, 1);
        book.add(Side.BUY, "f", 98, 6, 1);
        book.add(Side.SELL, "x", 101, 7, 1);
        book.add(Side.SELL, "y", 102, 8, 1);
        book.end();
    }

    private void update() {
        book.begin(BookChange.UPDATE, 3, 4);
    }

    private void assertUnchanged() {
        assertThat(queues(view, Side.BUY)).containsExactly("100[a:1 b:2 c:3]", "99[d:4]", "98[e:5 f:6]");
        assertThat(queues(view, Side.SELL)).containsExactly("101[x:7]", "102[y:8]");
        assertThat(changes(view)).isEmpty();
        assertThat(view.levels().changeCount()).isZero();
    }

    private static Quantity quantity(String text) {
        return Quantity.of(text);
    }
}
