package dev.colibri.api.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class FailingDiskPropertyTest {
    private static final int BLOCKS = 30;

    @Property(tries = 200)
    void whateverFailsEachEventIsReadOrCountedAsLost(@ForAll long seed) {
        Path directory = Recordings.temporary();
        try {
            check(directory, new Random(seed));
        } finally {
            Recordings.delete(directory);
        }
    }

    private static void check(Path directory, Random random) {
        FailingDisk disk = new FailingDisk();
        disk.atOnce = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(100);
        RecordingWriter writer = RecordingWriter.open(directory, disk, 500 + random.nextInt(2_000));
        OrderBook book = OrderBook.ofDepth(Recordings.BTC_USD, 1, 8, 20);
        List<String> expected = new ArrayList<>();
        long lost = 0;
        for (int block = 0; block < BLOCKS; block++) {
            fail(disk, block == BLOCKS - 1 ? 0 : random.nextInt(8), random);
            List<String> told = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(book, expected.isEmpty() && told.isEmpty(), random);
                writer.write(book.view());
                told.add(Recordings.levels(book.view()));
            }
            if (isFlushed(writer)) {
                expected.addAll(told);
            } else {
                lost += told.size();
            }
        }
        writer.close();
        RecordingReader reader = RecordingReader.open(directory);
        assertThat(Recordings.readBooks(reader)).isEqualTo(expected);
        assertThat(writer.eventsLost()).isEqualTo(lost);
        assertThat(reader.damages().stream().map(Damage::problem).filter(problem -> problem.contains(" events "))
                .mapToLong(problem -> Long.parseLong(problem.substring(0, problem.indexOf(' ')))).sum())
                .isEqualTo(lost);
    }

    private static void fail(FailingDisk disk, int how, Random random) {
        disk.room = how >= 4 ? random.nextInt(200) : Long.MAX_VALUE;
        disk.truncates = how != 5;
        disk.makes = how != 6;
        disk.forces = how != 3;
        disk.breaksForGood = how == 7;
    }

    private static boolean isFlushed(RecordingWriter writer) {
        try {
            writer.flush();
            return true;
        } catch (EventsLostException lost) {
            return false;
        } catch (RecordingException unclosed) {
            return true;
        }
    }

    private static void change(OrderBook book, boolean first, Random random) {
        book.begin(first || random.nextInt(20) == 0 ? BookChange.SNAPSHOT : BookChange.UPDATE, 1, 2);
        for (int i = random.nextInt(4); i >= 0; i--) {
            book.set(random.nextBoolean() ? Side.BUY : Side.SELL, random.nextInt(30), random.nextInt(3));
        }
        book.end();
    }
}
