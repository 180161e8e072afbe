package dev.colibri.kraken.common.book;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.Scaled;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksummedOrdersTest {
    private static final long BASE = PlainChecksum.of("1015" + "1003" + "1001" + "1002");

    private final ChecksummedOrders book = book(StrayOrders.FAULT);

    @Test
    void ordersAreAppliedInTheirOrderAndProven() {
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
        book.begin(false, 17, 19);
        modify(Side.BUY, "A", 100, 7);
        delete("C");
        add(Side.SELL, "D", 103, 4);
        assertThat(book.end(PlainChecksum.of("1034" + "1003" + "1007"))).isEqualTo(BookVerdict.MISMATCH);
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
        book.begin(false, 17, 19);
        modify(Side.BUY, "A", 100, 7);
        delete("C");
        add(Side.SELL, "D", 103, 4);
        assertThat(book.end(PlainChecksum.of("1015" + "1034" + "1003" + "1007"))).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.view().change()).isEqualTo(BookChange.UPDATE);
        assertThat(book.view().eventTime()).isEqualTo(17);
        assertThat(book.view().orderId(Side.BUY, 0, 1)).isEqualTo("A");
        assertThat(book.view().orderTime(Side.BUY, 0, 1)).isEqualTo(5);
        assertThat(book.passes()).isEqualTo(3);
        assertThat(book.failures()).isOne();
    }

    @Test
    void nothingIsTakenBeforeASnapshot() {
        book.begin(false, 7, 9);
        add(Side.BUY, "A", 100, 1);
        delete("A");
        assertThat(book.end(0)).isEqualTo(BookVerdict.WAITING);
        assertThat(book.view().levels().levelCount(Side.BUY)).isZero();
    }

    @Test
    void aModificationToAnotherPriceGoesToTheEndOfThatQueue() {
        snapshot();
        book.begin(false, 17, 19);
        modify(Side.BUY, "B", 99, 3);
        add(Side.BUY, "E", 99, 5);
        modify(Side.BUY, "A", 99, 1);
        assertThat(book.end(PlainChecksum.of("1015" + "1002" + "993" + "995" + "991")))
                .isEqualTo(BookVerdict.APPLIED);
    }

    @Test
    void anOrderThatDoesNotFitTheBookIsAFault() {
        snapshot();
        book.begin(false, 17, 19);
        delete("Z");
        assertThat(book.end(BASE)).isEqualTo(BookVerdict.STRAY_ORDER);
        assertThat(book.fault()).isEqualTo("an order was deleted but is not there");
        assertThat(book.view().levels().levelCount(Side.BUY)).isZero();
        snapshot();
        book.begin(false, 17, 19);
        add(Side.BUY, "A", 100, 1);
        assertThat(book.end(BASE)).isEqualTo(BookVerdict.STRAY_ORDER);
        assertThat(book.fault()).isEqualTo("an order was added twice");
        snapshot();
        book.begin(false, 17, 19);
        modify(Side.BUY, "Z", 100, 1);
        assertThat(book.end(BASE)).isEqualTo(BookVerdict.STRAY_ORDER);
        assertThat(book.fault()).isEqualTo("an order was changed but is not there");
        assertThat(book.strays()).isEqualTo(3);
    }

    @Test
    void anOrderThatDoesNotFitTheBookIsCountedWhereThatIsThePolicy() {
        ChecksummedOrders lenient = book(StrayOrders.COUNTED);
        lenient.begin(true, 7, 9);
        byte[] id = bytes("A");
        lenient.add(Side.BUY, id, 0, 1, 100, 1, 5);
        lenient.add(Side.BUY, id, 0, 1, 100, 2, 5);
        lenient.delete(bytes("Z"), 0, 1);
        assertThat(lenient.end(PlainChecksum.of("1001"))).isEqualTo(BookVerdict.APPLIED);
        assertThat(lenient.strays()).isEqualTo(2);
    }

    @Test
    void theFirstFaultOfAMessageIsTold() {
        snapshot();
        book.begin(false, 17, 19);
        add(Side.BUY, "D", Scaled.UNFIT, 1);
        add(Side.BUY, "E", 100, -1);
        delete("Z");
        assertThat(book.end(BASE)).isEqualTo(BookVerdict.UNFIT);
        assertThat(book.fault()).isEqualTo("a price of the bids does not fit 64 bits with 1 decimals");
        assertThat(book.strays()).isZero();
    }

    @Test
    void valuesThatNoOrderHasAreFaults() {
        assertThat(faultOfAdding("D", 100, -1)).isEqualTo(BookVerdict.NEGATIVE);
        assertThat(faultOfAdding("D", -100, 1)).isEqualTo(BookVerdict.NEGATIVE);
        assertThat(faultOfAdding("D", 100, 0)).isEqualTo(BookVerdict.UNFIT);
        assertThat(faultOfAdding("", 100, 1)).isEqualTo(BookVerdict.UNFIT);
        assertThat(faultOfAdding("D".repeat(129), 100, 1)).isEqualTo(BookVerdict.UNFIT);
        assertThat(faultOfAdding("D", 100, Long.MAX_VALUE)).isEqualTo(BookVerdict.UNFIT);
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
    }

    @Test
    void aCrossedBookIsAFault() {
        snapshot();
        book.begin(false, 17, 19);
        add(Side.BUY, "D", 101, 1);
        assertThat(book.end(PlainChecksum.of("1015" + "1011" + "1003" + "1001" + "1002")))
                .isEqualTo(BookVerdict.CROSSED);
        assertThat(book.fault()).isEqualTo("the best bid of 10.1 is not below the best ask of 10.1");
    }

    @Test
    void aMessageWithoutAChecksumIsAFault() {
        book.begin(true, 7, 9);
        assertThat(book.end(-1)).isEqualTo(BookVerdict.NO_CHECKSUM);
    }

    @Test
    void ordersAndMessagesWithoutATimeHaveTheTimeTheyCame() {
        book.begin(true, Scaled.UNFIT, 9);
        byte[] id = bytes("A");
        book.add(Side.BUY, id, 0, 1, 100, 1, Scaled.UNFIT);
        book.end(PlainChecksum.of("1001"));
        assertThat(book.view().eventTime()).isEqualTo(9);
        assertThat(book.view().orderTime(Side.BUY, 0, 0)).isEqualTo(9);
    }

    @Test
    void aMessageThatWasNotEndedIsForgottenWithTheBook() {
        snapshot();
        book.begin(false, 17, 19);
        add(Side.BUY, "D", 99, 1);
        book.begin(false, 27, 29);
        assertThat(book.end(BASE)).isEqualTo(BookVerdict.WAITING);
        assertThat(book.isWhole()).isFalse();
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
    }

    private BookVerdict faultOfAdding(String id, long price, long quantity) {
        snapshot();
        book.begin(false, 17, 19);
        add(Side.BUY, id, price, quantity);
        return book.end(0);
    }

    private static ChecksummedOrders book(StrayOrders stray) {
        return new ChecksummedOrders(InstrumentId.parse("BTC/USD.KRAKEN"), 1, 0, 10, MissingChecksum.FAULT, stray);
    }

    private BookVerdict snapshot() {
        book.begin(true, 7, 9);
        add(Side.BUY, "B", 100, 3);
        add(Side.BUY, "A", 100, 1);
        add(Side.BUY, "C", 100, 2);
        add(Side.SELL, "S", 101, 5);
        return book.end(BASE);
    }

    private void add(Side side, String id, long price, long quantity) {
        book.add(side, bytes("<" + id + ">"), 1, 1 + id.length(), price, quantity, 5);
    }

    private void modify(Side side, String id, long price, long quantity) {
        book.modify(side, bytes(id), 0, id.length(), price, quantity, 5);
    }

    private void delete(String id) {
        book.delete(bytes(id), 0, id.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
