package dev.colibri.api.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.Side;

import static dev.colibri.api.recording.Recordings.BTC_USD;
import static dev.colibri.api.recording.Recordings.mark;
import static dev.colibri.api.recording.Recordings.marks;
import static dev.colibri.api.recording.Recordings.readAll;
import static dev.colibri.api.recording.Recordings.readBooks;
import static org.assertj.core.api.Assertions.assertThat;

class RecordingDamageTest {
    @TempDir private Path directory;

    private Path segment() {
        return Recordings.segment(directory, 1);
    }

    private void threeBlocks() {
        Recordings.writeBlocks(directory, mark(1), mark(2), mark(3));
    }

    @Test
    void aTornEndIsPassedOverAndTold() {
        threeBlocks();
        List<Long> borders = Recordings.borders(segment());
        byte[] whole = Recordings.bytes(segment());
        for (int cut = Segments.HEADER.length; cut < whole.length; cut++) {
            Path copy = directory.resolve("cut" + cut);
            Recordings.write(Recordings.segment(copy, 1), Arrays.copyOf(whole, cut));
            RecordingReader reader = RecordingReader.open(copy);
            List<MarketEvent> read = readAll(reader);
            assertThat(read).isEqualTo(marks(1, 2, 3).subList(0, read.size()));
            long lastBorder = borders.get(read.size());
            assertThat(lastBorder).isLessThanOrEqualTo(cut);
            assertThat(borders.get(read.size() + 1)).isGreaterThan(cut);
            assertThat(reader.damages()).isEqualTo(lastBorder == cut ? List.of()
                    : List.of(new Damage(Recordings.segment(copy, 1), lastBorder, cut - lastBorder,
                            "no whole block comes any more")));
        }
    }

    @Test
    void aBlockWithAWrongChecksumIsPassedOverAndToldAndTheOthersAreRead() {
        threeBlocks();
        List<Long> borders = Recordings.borders(segment());
        Recordings.flip(segment(), borders.get(1) + BlockHeader.SIZE + 2);
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).containsExactly(mark(1), mark(3));
        Damage damage = new Damage(segment(), borders.get(1), borders.get(2) - borders.get(1),
                "the block's checksum is wrong");
        assertThat(reader.damages()).containsExactly(damage);
        reader.seek(Long.MIN_VALUE);
        assertThat(readAll(reader)).hasSize(2);
        assertThat(reader.damages()).containsExactly(damage);
    }

    @Test
    void aDamagedHeaderHidesNoOtherBlock() {
        threeBlocks();
        List<Long> borders = Recordings.borders(segment());
        byte[] whole = Recordings.bytes(segment());
        for (int at = 0; at < BlockHeader.SIZE; at++) {
            Recordings.write(segment(), whole);
            Recordings.flip(segment(), borders.get(1) + at);
            RecordingReader reader = RecordingReader.open(directory);
            assertThat(reader.eventCount()).isEqualTo(2);
            assertThat(readAll(reader)).containsExactly(mark(1), mark(3));
            assertThat(reader.damages()).containsExactly(new Damage(segment(), borders.get(1),
                    borders.get(2) - borders.get(1), "here is no whole block"));
        }
    }

    @Test
    void twoHolesInOneFileAreToldEach() {
        Recordings.writeBlocks(directory, mark(1), mark(2), mark(3), mark(4), mark(5));
        List<Long> borders = Recordings.borders(segment());
        Recordings.flip(segment(), borders.get(0));
        Recordings.flip(segment(), borders.get(2));
        Recordings.flip(segment(), borders.get(4));
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).containsExactly(mark(2), mark(4));
        assertThat(reader.damages()).extracting(Damage::offset).containsExactly(borders.get(0), borders.get(2),
                borders.get(4));
    }

    @Test
    void aTornBlockDoesNotHideTheNextOne() throws IOException {
        threeBlocks();
        List<Long> borders = Recordings.borders(segment());
        byte[] whole = Recordings.bytes(segment());
        int begin = borders.get(1).intValue();
        int end = borders.get(2).intValue();
        for (int torn = begin + 1; torn < end; torn++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(whole, 0, torn);
            bytes.write(whole, begin, whole.length - begin);
            Recordings.write(segment(), bytes.toByteArray());
            RecordingReader reader = RecordingReader.open(directory);
            assertThat(readAll(reader)).as("torn at %d", torn).containsExactly(mark(1), mark(2), mark(3));
            assertThat(reader.damages()).containsExactly(new Damage(segment(), begin, torn - begin,
                    "here is no whole block"));
        }
    }

    @Test
    void rubbishOfAnyLengthIsPassedOver() {
        threeBlocks();
        int begin = Recordings.borders(segment()).get(1).intValue();
        byte[] whole = Recordings.bytes(segment());
        for (int length : new int[]{1, 39, 40, 41, 65_532, 65_533, 65_534, 65_535, 65_536, 65_537, 200_000}) {
            byte[] rubbish = new byte[length];
            Arrays.fill(rubbish, (byte) 'C');
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(whole, 0, begin);
            bytes.writeBytes(rubbish);
            bytes.write(whole, begin, whole.length - begin);
            Recordings.write(segment(), bytes.toByteArray());
            RecordingReader reader = RecordingReader.open(directory);
            assertThat(readAll(reader)).as("%d bytes", length).containsExactly(mark(1), mark(2), mark(3));
            assertThat(reader.damages()).extracting(Damage::bytes).containsExactly((long) length);
        }
    }

    @Test
    void aFileOfAnotherVersionIsTold() throws IOException {
        Files.writeString(segment(), "COLIBRI RECORDING 9\nwhatever");
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(reader.next()).isNull();
        assertThat(reader.damages()).singleElement()
                .satisfies(damage -> assertThat(damage.problem()).contains("no recording of version 1"));
    }

    @Test
    void aFileThatIsMissingInTheMiddleIsTold() throws IOException {
        for (int i = 1; i <= 6; i++) {
            Recordings.writeBlocks(directory, mark(i));
        }
        for (int gone : new int[]{1, 3, 5}) {
            Files.delete(Recordings.segment(directory, gone));
        }
        Files.delete(Recordings.segment(directory, 4));
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).containsExactly(mark(2), mark(6));
        assertThat(reader.damages()).containsExactly(new Damage(Recordings.segment(directory, 3), 0, 0,
                "the file is missing, and so are those up to events-000006.rec"));
    }

    @Test
    void booksBeginAnewAfterAHole() {
        for (int hole = 1; hole <= 2; hole++) {
            Path place = directory.resolve("hole" + hole);
            OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 10);
            try (RecordingWriter writer = RecordingWriter.open(place)) {
                send(writer, book, BookChange.SNAPSHOT, 10);
                send(writer, book, BookChange.UPDATE, 11);
                send(writer, book, BookChange.UPDATE, 12);
            }
            Path file = Recordings.segment(place, 1);
            // First the header, then the content.
            Recordings.flip(file, Recordings.borders(file).get(1) + (hole == 1 ? 0 : BlockHeader.SIZE + 1));
            RecordingReader reader = RecordingReader.open(place);
            assertThat(readBooks(reader)).containsExactly("10x1 |", "12x1 11x1 10x1 |");
            assertThat(reader.damages()).hasSize(1);
        }
    }

    @Test
    void booksBeginAnewAfterATornEnd() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 10);
        try (RecordingWriter writer = RecordingWriter.open(directory, SegmentFile::make, 1)) {
            send(writer, book, BookChange.SNAPSHOT, 10);
            send(writer, book, BookChange.UPDATE, 11);
            send(writer, book, BookChange.UPDATE, 12);
        }
        Path file = Recordings.segment(directory, 2);
        Recordings.cut(file, Recordings.bytes(file).length - 1);
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readBooks(reader)).containsExactly("10x1 |", "12x1 11x1 10x1 |");
    }

    @Test
    void aWriterThatGoesOnWithARecordingDoesNotBuildOnItsOldBooks() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 10);
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            send(writer, book, BookChange.SNAPSHOT, 10);
        }
        book.begin(BookChange.UPDATE, 0, 0);
        book.set(Side.BUY, 10, 0);
        book.end();
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            send(writer, book, BookChange.UPDATE, 11);
        }
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readBooks(reader)).containsExactly("10x1 |", "11x1 |");
        assertThat(reader.damages()).isEmpty();
    }

    /** A bid of quantity one at a price, in a block of its own. */
    private static void send(RecordingWriter writer, OrderBook book, BookChange change, long price) {
        book.begin(change, 1, price);
        book.set(Side.BUY, price, 1);
        book.end();
        writer.write(book.view());
        writer.flush();
    }
}
