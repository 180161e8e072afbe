package dev.colibri.bench.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A session of books. It opens with the snapshot of each; then come messages, seven of ten with one event, the others
 * with two or three, each of a book drawn by chance: 1.64 levels and 204 bytes on average. From the middle on,
 * everything that happened is undone, backwards, by messages like the others, so that each round ends where it began.
 *
 * @param depth levels a side that are seen
 * @param messages of a round, an even number
 */
record SpotSession(int depth, int instruments, int messages) {

    /** What benchmarks take: long enough that no processor knows it by heart. */
    static final int MESSAGES = 1 << 14;

    /** 2026-01-05T09:30:00.000123Z. */
    static final long START_MICROS = 1_767_605_400_000_123L;
    /** Between two messages. */
    static final long STEP_MICROS = 1_237;

    private static final long SEED = 20_261_120;

    SpotSession(int depth, int instruments) {
        this(depth, instruments, MESSAGES);
    }

    /** The pairs whose books are sent. */
    List<Pair> pairs() {
        return IntStream.range(0, instruments).mapToObj(Pair::of).toList();
    }

    /** The session as it is written: the same events whichever way. */
    Frames frames(SpotWire wire) {
        ChecksumVectors.requireRight();
        SplittableRandom random = new SplittableRandom(SEED);
        List<byte[]> opening = new ArrayList<>();
        List<LiveBook> books = new ArrayList<>();
        List<Levels> seen = new ArrayList<>();
        List<Pair> pairs = pairs();
        for (Pair pair : pairs) {
            LiveBook book = LiveBook.deeperThan(depth, random.split());
            books.add(book);
            seen.add(book.seen());
            opening.add(wire.snapshot(pair, book.seen(), START_MICROS));
        }
        byte[][] round = new byte[messages][];
        for (int message = 0; message < messages / 2; message++) {
            int number = random.nextInt(instruments);
            Pair pair = pairs.get(number);
            Levels before = seen.get(number);
            Levels after = happen(random, books.get(number), before);
            seen.set(number, after);
            round[message] = wire.update(pair, before.changesTo(after), after, micros(message));
            int undoing = messages - 1 - message;
            round[undoing] = wire.update(pair, after.changesTo(before), before, micros(undoing));
        }
        return new Frames(opening, Arrays.asList(round));
    }

    private static Levels happen(SplittableRandom random, LiveBook book, Levels before) {
        Levels after = before;
        int chance = random.nextInt(10);
        int events = chance < 7 ? 1 : chance < 9 ? 2 : 3;
        while (events > 0 || after.equals(before)) {
            book.happen();
            after = book.seen();
            events--;
        }
        return after;
    }

    /** When a session begins. */
    static Instant start() {
        return Instant.EPOCH.plus(START_MICROS, ChronoUnit.MICROS);
    }

    private static long micros(int message) {
        return START_MICROS + (message + 1) * STEP_MICROS;
    }
}
