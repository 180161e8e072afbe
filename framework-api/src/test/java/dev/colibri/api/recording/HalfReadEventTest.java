package dev.colibri.api.recording;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.book.GuardedBookView;
import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.StaleViewException;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

import static dev.colibri.api.recording.Recordings.BTC_USD;
import static dev.colibri.api.recording.Recordings.START;
import static dev.colibri.api.recording.Recordings.mark;
import static dev.colibri.api.recording.Recordings.marks;
import static dev.colibri.api.recording.Recordings.readAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HalfReadEventTest {
    /** Its interval has more nanoseconds than a long holds, which shows only when half of it is written. */
    private static final MarketEvent UNWRITABLE = new FundingRate(Instruments.ALL.getLast().id(), BigDecimal.ONE, null,
            null, Duration.ofSeconds(Long.MAX_VALUE), START, START, START + 1_000);

    @TempDir private Path directory;

    private void fails(RecordingWriter writer) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> writer.write(UNWRITABLE));
    }

    private List<MarketEvent> read() {
        RecordingReader reader = RecordingReader.open(directory);
        List<MarketEvent> events = readAll(reader);
        assertThat(reader.damages()).isEmpty();
        assertThat(reader.eventCount()).isEqualTo(events.size());
        return events;
    }

    @Test
    void anEventThatCannotBeReadToItsEndLeavesNothing() {
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            writer.write(mark(1));
            fails(writer);
            writer.write(mark(2));
            fails(writer);
        }
        assertThat(read()).isEqualTo(marks(1, 2));
        assertThat(RecordingReader.open(directory).lastTime()).isEqualTo(START + 2);
    }

    @Test
    void theFirstEventOfABlockLeavesNothingEither() {
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            fails(writer);
            writer.flush();
            fails(writer);
            writer.write(mark(1));
            writer.flush();
            fails(writer);
            writer.write(mark(2));
        }
        assertThat(read()).isEqualTo(marks(1, 2));
        assertThat(RecordingReader.open(directory).firstTime()).isEqualTo(START + 1);
    }

    @Test
    void anInstrumentThatAFailedEventNamedIsNamedAgain() {
        MarketEvent later = new FundingRate(Instruments.ALL.getLast().id(), BigDecimal.ONE, null, null,
                Duration.ofHours(1), START, START, START + 3);
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            writer.write(mark(1));
            fails(writer);
            writer.write(later);
        }
        assertThat(read()).containsExactly(mark(1), later);
    }

    @Test
    void aBookThatWasReadTooLateIsToldWholeTheNextTime() {
        OrderBook book = OrderBook.ofDepth(BTC_USD, 1, 8, 10);
        set(book, BookChange.SNAPSHOT, 10);
        int reads = 0;
        boolean written = false;
        while (!written) {
            Path place = directory.resolve("after" + reads);
            try (RecordingWriter writer = RecordingWriter.open(place)) {
                writer.write(mark(1));
                set(book, BookChange.UPDATE, 11 + reads);
                written = isWritten(writer, endingAfter(reads, book.view()));
                set(book, BookChange.UPDATE, 1_000 + reads);
                writer.write(book.view());
            }
            RecordingReader reader = RecordingReader.open(place);
            List<MarketEvent> events = readAll(reader);
            assertThat(reader.damages()).isEmpty();
            assertThat(events).hasSize(written ? 3 : 2);
            assertThat(Recordings.levels((BookView) events.getLast())).isEqualTo(Recordings.levels(book.view()));
            reads++;
        }
        assertThat(reads).isGreaterThan(5);
    }

    private static boolean isWritten(RecordingWriter writer, BookView view) {
        try {
            writer.write(view);
            return true;
        } catch (StaleViewException over) {
            return false;
        }
    }

    private static void set(OrderBook book, BookChange change, long price) {
        book.begin(change, 1, price);
        book.set(Side.BUY, price, 1);
        book.end();
    }

    /** A view that is over after a number of reads. */
    private static BookView endingAfter(int reads, BookView view) {
        GuardedBookView guarded = new GuardedBookView(view);
        int[] left = {reads};
        return (BookView) Proxy.newProxyInstance(BookView.class.getClassLoader(), new Class<?>[]{BookView.class},
                (proxy, method, arguments) -> {
                    if (left[0]-- == 0) {
                        guarded.close();
                    }
                    try {
                        return method.invoke(guarded, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
