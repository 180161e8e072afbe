package dev.colibri.api.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordingWriterFailureTest {
    @TempDir private Path directory;

    private final FailingDisk disk = new FailingDisk();

    private RecordingWriter open(Path place) {
        return RecordingWriter.open(place, disk, Long.MAX_VALUE);
    }

    private static void block(RecordingWriter writer, int... marks) {
        for (int mark : marks) {
            writer.write(mark(mark));
        }
        writer.flush();
    }

    private static EventsLostException lost(RecordingWriter writer) {
        return assertThatExceptionOfType(EventsLostException.class).isThrownBy(writer::flush).actual();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aBlockThatIsWrittenInPiecesIsWhole() {
        disk.atOnce = 1;
        try (RecordingWriter writer = open(directory)) {
            block(writer, 1, 2);
            block(writer, 3);
        }
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).isEqualTo(marks(1, 2, 3));
        assertThat(reader.damages()).isEmpty();
    }

    @Test
    void whatAFailedWriteLeavesIsCutOffAndTheLossIsToldToCallersAndReaders() {
        boolean fits = false;
        for (int room = 0; !fits; room++) {
            Path place = directory.resolve("room" + room);
            RecordingWriter writer = open(place);
            block(writer, 1);
            disk.room = room;
            writer.write(mark(2));
            writer.write(mark(3));
            fits = isFlushed(writer, place);
            disk.room = Long.MAX_VALUE;
            block(writer, 4);
            block(writer, 5);
            writer.close();
            assertThat(writer.eventsLost()).isEqualTo(fits ? 0 : 2);
            RecordingReader reader = RecordingReader.open(place);
            assertThat(readAll(reader)).isEqualTo(fits ? marks(1, 2, 3, 4, 5) : marks(1, 4, 5));
            assertThat(reader.damages()).isEqualTo(fits ? List.of() : List.of(new Damage(first(place),
                    Recordings.borders(first(place)).get(1), 0, "2 events before this block could not be written")));
            assertThat(fits || room < 1_000).isTrue();
        }
    }

    /** Flushes; false when the block was lost, as it then must have been in the right way. */
    private static boolean isFlushed(RecordingWriter writer, Path place) {
        long before = writer.bytesWritten();
        try {
            writer.flush();
            return true;
        } catch (EventsLostException loss) {
            assertThat(loss.events()).isEqualTo(2);
            assertThat(loss)
                    .hasMessage(first(place) + " cannot be written: the disk does not write; 2 events are lost");
            assertThat(writer.bytesWritten()).isEqualTo(before);
            assertThat(Recordings.bytes(first(place))).hasSize(Math.toIntExact(Segments.HEADER.length + before));
            return false;
        }
    }

    private static Path first(Path place) {
        return Recordings.segment(place, 1);
    }

    @Test
    void aLossThatCouldNotBeToldIsToldWithTheNext() {
        try (RecordingWriter writer = open(directory)) {
            block(writer, 1);
            disk.room = 0;
            writer.write(mark(2));
            assertThat(lost(writer).events()).isEqualTo(1);
            writer.write(mark(3));
            writer.write(mark(4));
            assertThat(lost(writer).events()).isEqualTo(2);
            disk.room = Long.MAX_VALUE;
            block(writer, 5);
            assertThat(writer.eventsLost()).isEqualTo(3);
        }
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).isEqualTo(marks(1, 5));
        assertThat(reader.damages()).extracting(Damage::problem)
                .containsExactly("3 events before this block could not be written");
    }

    @Test
    void aSegmentThatCannotBeMendedIsGivenUpAndItsLastBlockIsTriedInANewOne() throws IOException {
        RecordingWriter writer = open(directory);
        block(writer, 1);
        disk.room = 50;
        disk.breaksForGood = true;
        block(writer, 2, 3);
        block(writer, 4);
        writer.close();
        assertThat(writer.eventsLost()).isZero();
        assertThat(files()).hasSize(2);
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).isEqualTo(marks(1, 2, 3, 4));
        assertThat(reader.damages()).singleElement().satisfies(damage -> {
            assertThat(damage.segment()).isEqualTo(Recordings.segment(directory, 1));
            assertThat(damage.bytes()).isEqualTo(50);
        });
    }

    @Test
    void aBlockThatNoSegmentTakesIsLostAndTheNextIsTriedInANewSegment() throws IOException {
        RecordingWriter writer = open(directory);
        block(writer, 1);
        disk.room = 3;
        disk.truncates = false;
        writer.write(mark(2));
        EventsLostException loss = lost(writer);
        assertThat(loss.events()).isEqualTo(1);
        assertThat(loss.getCause().getSuppressed()).extracting(Throwable::getMessage)
                .containsExactly("the disk does not truncate", "the disk does not write");
        assertThat(files()).hasSize(1);
        disk.room = Long.MAX_VALUE;
        block(writer, 3);
        writer.close();
        assertThat(files()).hasSize(2);
        assertThat(readAll(RecordingReader.open(directory))).isEqualTo(marks(1, 3));
    }

    @Test
    void aFileThatCannotBeBegunLeavesNone() throws IOException {
        RecordingWriter writer = open(directory);
        disk.room = 7;
        writer.write(mark(1));
        assertThat(lost(writer)).hasMessageContaining("events-000001.rec cannot be written");
        assertThat(files()).isEmpty();
        disk.makes = false;
        writer.write(mark(2));
        assertThat(lost(writer)).hasMessageContaining("does not make");
        disk.makes = true;
        disk.room = Long.MAX_VALUE;
        block(writer, 3);
        writer.close();
        assertThat(writer.eventsLost()).isEqualTo(2);
        assertThat(readAll(RecordingReader.open(directory))).isEqualTo(marks(3));
    }

    @Test
    void aDirectoryThatIsGoneLosesEventsAndSaysSo() throws IOException {
        Path place = directory.resolve("gone");
        RecordingWriter writer = open(place);
        Files.delete(place);
        writer.write(mark(1));
        assertThat(lost(writer).events()).isEqualTo(1);
        Files.createDirectory(place);
        block(writer, 2);
        writer.close();
        assertThat(readAll(RecordingReader.open(place))).isEqualTo(marks(2));
    }

    @Test
    void closingLosesNothingInSilence() {
        RecordingWriter writer = open(directory);
        block(writer, 1);
        writer.write(mark(2));
        disk.room = 10;
        disk.forces = false;
        EventsLostException loss = assertThatExceptionOfType(EventsLostException.class).isThrownBy(writer::close)
                .actual();
        assertThat(loss.events()).isEqualTo(1);
        assertThat(loss.getSuppressed()).singleElement()
                .satisfies(unclosed -> assertThat(unclosed).hasMessageContaining("may not be on the disk"));
        writer.close();
        assertThat(readAll(RecordingReader.open(directory))).isEqualTo(marks(1));
    }

    @Test
    void aFullSegmentThatCannotBeClosedIsToldAndLosesNoEvent() throws IOException {
        RecordingWriter writer = RecordingWriter.open(directory, disk, 1);
        block(writer, 1);
        disk.forces = false;
        writer.write(mark(2));
        assertThatExceptionOfType(RecordingException.class).isThrownBy(writer::flush)
                .isNotInstanceOf(EventsLostException.class).withMessageContaining("events-000001.rec cannot be closed");
        disk.forces = true;
        block(writer, 3);
        writer.close();
        assertThat(writer.eventsLost()).isZero();
        assertThat(files()).hasSizeGreaterThan(1);
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(readAll(reader)).isEqualTo(marks(1, 2, 3));
        assertThat(reader.damages()).isEmpty();
        assertThat(writer.bytesWritten()).isPositive();
    }

    @Test
    void booksBeginAnewAfterALoss() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 10);
        try (RecordingWriter writer = open(directory)) {
            writer.write(bid(book, BookChange.SNAPSHOT, 10));
            writer.flush();
            disk.room = 0;
            writer.write(bid(book, BookChange.UPDATE, 11));
            lost(writer);
            disk.room = Long.MAX_VALUE;
            writer.write(bid(book, BookChange.UPDATE, 12));
        }
        assertThat(readBooks(RecordingReader.open(directory))).containsExactly("10x1 |", "12x1 11x1 10x1 |");
    }

    private static MarketEvent bid(OrderBook book, BookChange change, long price) {
        book.begin(change, 1, price);
        book.set(Side.BUY, price, 1);
        book.end();
        return book.view();
    }
}
