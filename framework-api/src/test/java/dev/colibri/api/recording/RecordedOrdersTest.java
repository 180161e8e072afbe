package dev.colibri.api.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

import static dev.colibri.api.recording.Recordings.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;

/** Where reading begins in the middle, a queue's order is the checkpoint's: no event is applied to it twice. */
class RecordedOrdersTest {
    @TempDir private Path directory;

    /** Three blocks: a snapshot; orders that move, come and go; and one more deletion. */
    @BeforeEach
    void record() {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, 8, 10);
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            book.begin(BookChange.SNAPSHOT, 1, 1);
            book.add(Side.BUY, "moved", 10, 1, 1);
            book.add(Side.BUY, "resized", 10, 2, 1);
            book.add(Side.BUY, "first", 11, 3, 1);
            send(writer, book);
            book.begin(BookChange.UPDATE, 2, 2);
            book.modify("moved", 11, 4, 2);
            book.modify("resized", 10, 5, 2);
            book.modify("resized", 11, 6, 2);
            book.add(Side.BUY, "brief", 12, 7, 2);
            book.delete("brief");
            book.add(Side.BUY, "last", 11, 8, 2);
            send(writer, book);
            book.begin(BookChange.UPDATE, 3, 3);
            book.delete("first");
            send(writer, book);
        }
    }

    @Test
    void readingFromTheStartShowsEveryMessage() {
        assertThat(read(RecordingReader.open(directory))).containsExactly(
                "SNAPSHOT 3 changes: 11 firstx3, 10 movedx1, 10 resizedx2",
                "UPDATE 8 changes: 11 firstx3, 11 movedx4, 11 resizedx6, 11 lastx8",
                "UPDATE 1 changes: 11 movedx4, 11 resizedx6, 11 lastx8");
    }

    @Test
    void anOrderThatMovedInTheEventAfterACheckpointKeepsItsPlace() {
        RecordingReader reader = RecordingReader.open(directory);
        reader.seek(2);
        assertThat(read(reader)).containsExactly(
                "UPDATE 0 changes: 11 firstx3, 11 movedx4, 11 resizedx6, 11 lastx8",
                "UPDATE 1 changes: 11 movedx4, 11 resizedx6, 11 lastx8");
    }

    @Test
    void anOrderThatMovedInTheEventAfterAHoleKeepsItsPlace() {
        Path file = Recordings.segment(directory, 1);
        Recordings.flip(file, Recordings.borders(file).getFirst());
        assertThat(read(RecordingReader.open(directory))).containsExactly(
                "UPDATE 0 changes: 11 firstx3, 11 movedx4, 11 resizedx6, 11 lastx8",
                "UPDATE 1 changes: 11 movedx4, 11 resizedx6, 11 lastx8");
    }

    private static void send(RecordingWriter writer, OrderByOrderBook book) {
        book.end();
        writer.write(book.view());
        writer.flush();
    }

    private static List<String> read(RecordingReader reader) {
        List<String> books = new ArrayList<>();
        for (@Nullable
        MarketEvent event = reader.next(); event != null; event = reader.next()) {
            OrderByOrderBookView book = (OrderByOrderBookView) event;
            books.add(book.change() + " " + book.changeCount() + " changes: " + String.join(", ", bids(book)));
        }
        return books;
    }

    private static List<String> bids(OrderByOrderBookView book) {
        List<String> bids = new ArrayList<>();
        for (int rank = 0; rank < book.levels().levelCount(Side.BUY); rank++) {
            for (int position = 0; position < book.orderCount(Side.BUY, rank); position++) {
                bids.add(book.levels().priceRaw(Side.BUY, rank) + " " + book.orderId(Side.BUY, rank, position) + "x"
                        + book.orderQuantityRaw(Side.BUY, rank, position));
            }
        }
        return bids;
    }
}
