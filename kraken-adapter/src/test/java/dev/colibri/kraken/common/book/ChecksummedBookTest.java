package dev.colibri.kraken.common.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksummedBookTest {
    private static final String ASKS = """
            0.5668:4410.79769741 0.5669:4655.40412487 0.5670:49844.89424998 0.5671:24306.41678000
            0.5672:29783.25223475 0.5673:57234.71239278 0.5674:45065.04744000 0.5675:5912.76380354
            0.5676:42514.92434778 0.5677:36304.08470220""";
    private static final String BIDS = """
            0.5666:4831.75496356 0.5665:6658.22734739 0.5664:18724.91513344 0.5663:11563.92544914
            0.5662:14006.65365711 0.5661:17454.85679807 0.5660:18097.15470000 0.5659:33644.89175666
            0.5658:148.34640000 0.5657:606.70854372""";
    private static final long SUM = 2_439_117_997L;
    private static final long NEXT_SUM = 2_114_181_697L;
    private static final long NONE = -1;

    private final ChecksummedBook book = book(MissingChecksum.FAULT);

    @Test
    void aSnapshotAndItsUpdatesAreAppliedAndProven() {
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
        assertThat(update("0.5657:1098.39475580", "", NEXT_SUM)).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.isWhole()).isTrue();
        assertThat(book.passes()).isEqualTo(2);
        assertThat(book.failures()).isZero();
        assertThat(book.fault()).isEmpty();
        assertThat(book.view().change()).isEqualTo(BookChange.UPDATE);
        assertThat(book.view().eventTime()).isEqualTo(7);
        assertThat(book.view().receiveTime()).isEqualTo(9);
        assertThat(book.view().quantity(Side.BUY, 9)).hasToString("1098.39475580");
    }

    @Test
    void nothingIsTakenBeforeASnapshot() {
        assertThat(update("0.5657:1.00000000", "", SUM)).isEqualTo(BookVerdict.WAITING);
        assertThat(book.isWhole()).isFalse();
        assertThat(book.view().levelCount(Side.BUY)).isZero();
        assertThat(book.failures()).isZero();
    }

    @Test
    void numbersWithFewerDecimalsAreTheSameLevels() {
        String asks = ASKS.replace("0.5670:", "0.567:").replace("24306.41678000", "24306.41678");
        assertThat(book.apply(true, BookRows.of(BIDS.replaceAll("00\\b", "")), BookRows.of(asks), SUM, 7, 9))
                .isEqualTo(BookVerdict.APPLIED);
    }

    @Test
    void aWrongChecksumEmptiesTheBookUntilTheNextSnapshot() {
        snapshot();
        assertThat(update("0.5657:1098.39475580", "", SUM)).isEqualTo(BookVerdict.MISMATCH);
        assertThat(book.fault()).isEqualTo("the checksum is 2114181697 where the venue says 2439117997");
        assertThat(book.isWhole()).isFalse();
        assertThat(book.view().levelCount(Side.BUY) + book.view().levelCount(Side.SELL)).isZero();
        assertThat(book.failures()).isOne();
        assertThat(update("0.5657:1098.39475580", "", NEXT_SUM)).isEqualTo(BookVerdict.WAITING);
        assertThat(book.fault()).isNotEmpty();
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.fault()).isEmpty();
    }

    @Test
    void aMessageThatTouchesNoneOfTheTenBestLevelsMustBringTheSameChecksum() {
        ChecksummedBook deep = new ChecksummedBook(InstrumentId.parse("MATIC/USD.KRAKEN"), 4, 8, 25,
                MissingChecksum.FAULT);
        deep.apply(true, BookRows.of(BIDS), BookRows.of(ASKS), SUM, 7, 9);
        assertThat(deep.apply(false, BookRows.of("0.5600:1.00000000"), BookRows.of(""), SUM, 7, 9))
                .isEqualTo(BookVerdict.APPLIED);
        assertThat(deep.apply(false, BookRows.of("0.5600:2.00000000"), BookRows.of(""), SUM + 1, 7, 9))
                .isEqualTo(BookVerdict.MISMATCH);
    }

    @Test
    void aSnapshotReplacesABook() {
        snapshot();
        assertThat(book.apply(true, BookRows.of("0.5000:1.00000000"), BookRows.of(""),
                PlainChecksum.of("5000100000000"), 8, 9)).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.view()).hasToString("book of MATIC/USD.KRAKEN, 1 bids from 0.5000, 0 asks from none");
    }

    @Test
    void eachSideIsCutToTheDepthBeforeItIsSummed() {
        snapshot();
        String better = "0.5667:1.00000000";
        String cut = (better + " " + BIDS).replace("0.5657:606.70854372", "").strip();
        ChecksummedBook other = book(MissingChecksum.ACCEPTED);
        other.apply(true, BookRows.of(cut), BookRows.of(ASKS), NONE, 7, 9);
        assertThat(update(better, "", PlainChecksum.of(other.view()))).isEqualTo(BookVerdict.APPLIED);
        assertThat(book.view().levelCount(Side.BUY)).isEqualTo(10);
    }

    @Test
    void aMessageWithoutATimeHasTheTimeItCame() {
        book.apply(true, BookRows.of(BIDS), BookRows.of(ASKS), SUM, Scaled.UNFIT, 9);
        assertThat(book.view().eventTime()).isEqualTo(9);
    }

    @Test
    void aMessageWithoutAChecksumIsAFault() {
        assertThat(book.apply(true, BookRows.of(BIDS), BookRows.of(ASKS), NONE, 7, 9))
                .isEqualTo(BookVerdict.NO_CHECKSUM);
        assertThat(book.isWhole()).isFalse();
    }

    @Test
    void aMessageWithoutAChecksumIsProvenByTheNextWhereThatIsThePolicy() {
        ChecksummedBook lenient = book(MissingChecksum.ACCEPTED);
        assertThat(lenient.apply(true, BookRows.of(BIDS), BookRows.of(ASKS), NONE, 7, 9))
                .isEqualTo(BookVerdict.APPLIED);
        assertThat(lenient.passes()).isZero();
        assertThat(lenient.apply(false, BookRows.of("0.5657:1098.39475580"), BookRows.of(""), NEXT_SUM, 7, 9))
                .isEqualTo(BookVerdict.APPLIED);
        assertThat(lenient.passes()).isOne();
    }

    @Test
    void aCrossedBookIsAFaultThoughItsChecksumIsRight() {
        long sum = PlainChecksum.of("5000" + "100000000" + "5000" + "200000000");
        assertThat(book.apply(true, BookRows.of("0.5000:2.00000000"), BookRows.of("0.5000:1.00000000"), sum, 7, 9))
                .isEqualTo(BookVerdict.CROSSED);
        assertThat(book.fault()).isEqualTo("the best bid of 0.5000 is not below the best ask of 0.5000");
        assertThat(book.view().levelCount(Side.BUY)).isZero();
    }

    @Test
    void aLevelThatDoesNotFitIsAFaultThatSaysSo() {
        snapshot();
        assertThat(update("0.56571:1.00000000", "", SUM)).isEqualTo(BookVerdict.UNFIT);
        assertThat(book.fault()).isEqualTo("a price of the bids does not fit 64 bits with 4 decimals");
        snapshot();
        LevelRows rows = new LevelRows();
        rows.add(5_668, 4, Scaled.UNFIT, 0);
        assertThat(book.apply(false, BookRows.of(""), rows, SUM, 7, 9)).isEqualTo(BookVerdict.UNFIT);
        assertThat(book.fault())
                .isEqualTo("the quantity of the asks at 0.5668 does not fit 64 bits with 8 decimals");
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
    }

    @Test
    void aNegativeLevelIsAFaultThatSaysSo() {
        snapshot();
        assertThat(update("", "0.5668:-1.00000000", SUM)).isEqualTo(BookVerdict.NEGATIVE);
        assertThat(book.fault()).isEqualTo("the quantity of the asks at 0.5668 is -1.00000000");
        snapshot();
        assertThat(update("-0.5668:1.00000000", "", SUM)).isEqualTo(BookVerdict.NEGATIVE);
        assertThat(book.fault()).isEqualTo("a price of the bids is -0.5668");
    }

    @Test
    void aClearedBookWaitsForASnapshot() {
        snapshot();
        book.clear();
        assertThat(book.isWhole()).isFalse();
        assertThat(update("0.5657:1098.39475580", "", NEXT_SUM)).isEqualTo(BookVerdict.WAITING);
        assertThat(snapshot()).isEqualTo(BookVerdict.APPLIED);
    }

    private static ChecksummedBook book(MissingChecksum missing) {
        return new ChecksummedBook(InstrumentId.parse("MATIC/USD.KRAKEN"), 4, 8, 10, missing);
    }

    private BookVerdict snapshot() {
        return book.apply(true, BookRows.of(BIDS), BookRows.of(ASKS), SUM, 7, 9);
    }

    private BookVerdict update(String bids, String asks, long checksum) {
        return book.apply(false, BookRows.of(bids), BookRows.of(asks), checksum, 7, 9);
    }
}
