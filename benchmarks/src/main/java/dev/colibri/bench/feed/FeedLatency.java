package dev.colibri.bench.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long single messages of a book take, in memory: the middle one, and the slow ones beside it. Every frame stands
 * between two looks at the clock, which cost about 22 ns together.
 */
public final class FeedLatency {
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int ROUNDS = 5;
    private static final int DEPTH = 10;

    private FeedLatency() {}

    /**
     * Prints a row for each line.
     *
     * @param arguments the depth, if not 10
     */
    public static void main(String[] arguments) {
        int depth = arguments.length == 0 ? DEPTH : Integer.parseInt(arguments[0]);
        System.out.printf(Locale.ROOT, "nanoseconds a message, depth %d%n%-12s %8s %8s %8s %9s%n", depth, "line", "p50",
                "p99", "p99.9", "p99/p50");
        for (SpotLine line : SpotLine.values()) {
            long[] nanos = measure(line.replay(new SpotSession(depth, 1)));
            long middle = quantile(nanos, 0.5);
            long slow = quantile(nanos, 0.99);
            System.out.printf(Locale.ROOT, "%-12s %8d %8d %8d %9.2f%n", line, middle, slow, quantile(nanos, 0.999),
                    (double) slow / middle);
        }
    }

    /** Every message's time of some rounds, in order of size. */
    private static long[] measure(Replay replay) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            time(replay);
        }
        long[] all = new long[0];
        for (int round = 0; round < ROUNDS; round++) {
            long[] some = time(replay);
            all = Arrays.copyOf(all, all.length + some.length);
            System.arraycopy(some, 0, all, all.length - some.length, some.length);
        }
        Arrays.sort(all);
        return all;
    }

    private static long[] time(Replay replay) {
        FeedLine line = replay.line();
        List<byte[]> round = replay.frames().round();
        long[] nanos = new long[round.size()];
        for (int i = 0; i < nanos.length; i++) {
            byte[] frame = round.get(i);
            long start = System.nanoTime();
            boolean accepted = line.feed(frame);
            nanos[i] = System.nanoTime() - start;
            if (!accepted) {
                throw new IllegalStateException("a frame was refused");
            }
        }
        return nanos;
    }

    private static long quantile(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
