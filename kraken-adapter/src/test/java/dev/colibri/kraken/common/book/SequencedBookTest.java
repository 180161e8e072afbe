package dev.colibri.kraken.common.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class SequencedBookTest {
    private final SequencedBook book = new SequencedBook(InstrumentId.parse("PF_XBTUSD.KRAKEN"), 1, 4,
            SequenceGuard.BehindSnapshot.IGNORED);

    @Test
    void messagesInSequenceAreApplied() {
        assertThat(snapshot(10)).isEqualTo(BookVerdict.APPLIED);
        assertThat(bid("100.5:2", 11)).isEqualTo(BookVerdict.APPLIED);
        assertThat(bid("100.0:0", 12)).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.view()).hasToString("book of PF_XBTUSD.KRAKEN, 2 bids from 100.5, 2 asks from 101.0");
        assertThat(book.isWhole()).isTrue();
        assertThat(book.holes()).isZero();
    }

    @Test
    void whatTheBookHasAlreadyChangesNothing() {
        snapshot(10);
        assertThat(bid("100.5:2", 10)).isEqualTo(BookVerdict.OLD);
        assertThat(bid("100.5:3", 11)).isEqualTo(BookVerdict.APPLIED);
        assertThat(bid("100.5:4", 11)).isEqualTo(BookVerdict.OLD);
        assertThat(book.view().quantity(Side.BUY, 0)).hasToString("3.0000");
    }

    @Test
    void aHoleEmptiesTheBookUntilTheNextSnapshot() {
        snapshot(10);
        assertThat(bid("100.5:2", 12)).isEqualTo(BookVerdict.HOLE);
        assertThat(book.fault()).isEqualTo("message 12 came after 10");
        assertThat(book.isWhole()).isFalse();
        assertThat(book.view().levelCount(Side.SELL)).isZero();
        assertThat(book.holes()).isOne();
        assertThat(bid("100.5:2", 11)).isEqualTo(BookVerdict.WAITING);
        assertThat(snapshot(20)).isEqualTo(BookVerdict.APPLIED);
        assertThat(bid("100.5:2", 21)).isEqualTo(BookVerdict.APPLIED);
    }

    @Test
    void aMessageWithoutANumberIsAHole() {
        snapshot(10);
        assertThat(bid("100.5:2", -1)).isEqualTo(BookVerdict.HOLE);
        assertThat(book.fault()).isEqualTo("the message has no sequence number");
        assertThat(snapshot(-1)).isEqualTo(BookVerdict.HOLE);
        assertThat(book.view().levelCount(Side.BUY)).isZero();
    }

    @Test
    void aCrossedBookIsAFault() {
        snapshot(10);
        assertThat(bid("101.5:2", 11)).isEqualTo(BookVerdict.CROSSED);
        assertThat(book.fault()).isEqualTo("the best bid of 101.5 is not below the best ask of 101.0");
        assertThat(bid("100.5:2", 12)).isEqualTo(BookVerdict.WAITING);
    }

    @Test
    void aLevelThatDoesNotFitIsAFault() {
        snapshot(10);
        assertThat(bid("100.55:2", 11)).isEqualTo(BookVerdict.UNFIT);
        assertThat(snapshot(20)).isEqualTo(BookVerdict.APPLIED);
        assertThat(bid("100.5:-2", 21)).isEqualTo(BookVerdict.NEGATIVE);
    }

    @Test
    void theWholeBookIsKept() {
        StringBuilder bids = new StringBuilder();
        for (int price = 1; price <= 3_000; price++) {
            bids.append(price).append(":1 ");
        }
        assertThat(book.apply(true, BookRows.of(bids.toString()), BookRows.of(""), 1, 7, 9))
                .isEqualTo(BookVerdict.APPLIED);
        assertThat(book.view().levelCount(Side.BUY)).isEqualTo(3_000);
    }

    @Test
    void aClearedBookWaitsForASnapshot() {
        snapshot(10);
        book.clear();
        assertThat(bid("100.5:2", 11)).isEqualTo(BookVerdict.WAITING);
        assertThat(book.isWhole()).isFalse();
    }

    private BookVerdict snapshot(long sequence) {
        return book.apply(true, BookRows.of("100.0:1 99.5:2"), BookRows.of("101.0:1.5 101.5:2"), sequence, 7, 9);
    }

    private BookVerdict bid(String level, long sequence) {
        return book.apply(false, BookRows.of(level), BookRows.of(""), sequence, 7, 9);
    }
}
