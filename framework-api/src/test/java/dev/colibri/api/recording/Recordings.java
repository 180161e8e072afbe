package dev.colibri.api.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

/** Small recordings, and what can be done to their files. */
final class Recordings {
    static final InstrumentId BTC_USD = Instruments.BTC_USD.id();
    static final long START = EventTime.nanos(Instant.parse("2026-01-01T00:00:00Z"));

    private Recordings() {}

    static MarketEvent mark(int after) {
        return new MarkPrice(BTC_USD, Price.of("50000.1"), START, START + after);
    }

    static List<MarketEvent> marks(int... after) {
        List<MarketEvent> marks = new ArrayList<>();
        for (int one : after) {
            marks.add(mark(one));
        }
        return marks;
    }

    /** Each event in a block of its own. */
    static void writeBlocks(Path directory, MarketEvent... events) {
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            for (MarketEvent event : events) {
                writer.write(event);
                writer.flush();
            }
        }
    }

    static List<MarketEvent> readAll(RecordingReader reader) {
        List<MarketEvent> events = new ArrayList<>();
        for (@Nullable
        MarketEvent event = reader.next(); event != null; event = reader.next()) {
            events.add(event);
        }
        return events;
    }

    /** The levels of each book that is read, as they are when it is read. */
    static List<String> readBooks(RecordingReader reader) {
        List<String> books = new ArrayList<>();
        for (@Nullable
        MarketEvent event = reader.next(); event != null; event = reader.next()) {
            books.add(levels((BookView) event));
        }
        return books;
    }

    /** The levels of a book: {@code 3x1 2x5 | 7x1}, bids before asks. */
    static String levels(BookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            text.append(side == Side.BUY ? "" : " |");
            for (int rank = 0; rank < book.levelCount(side); rank++) {
                text.append(text.isEmpty() ? "" : " ").append(book.priceRaw(side, rank)).append('x')
                        .append(book.quantityRaw(side, rank));
            }
        }
        return text.toString();
    }

    static Path segment(Path directory, int number) {
        return Segments.path(directory, number);
    }

    /** Where the blocks of a file begin, and last where the last one ends. */
    static List<Long> borders(Path segment) {
        SegmentIndex index = new SegmentIndex(segment.resolveSibling("."));
        index.add(segment);
        List<Long> borders = new ArrayList<>();
        index.blocks().forEach(block -> borders.add(block.offset()));
        borders.add(index.blocks().getLast().end());
        return borders;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void flip(Path file, long at) {
        byte[] bytes = bytes(file);
        bytes[Math.toIntExact(at)] ^= (byte) 0xFF;
        write(file, bytes);
    }

    static void cut(Path file, long length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("recording");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
