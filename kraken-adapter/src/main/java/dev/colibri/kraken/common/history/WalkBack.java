package dev.colibri.kraken.common.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.spi.HistoryProgress;

/**
 * Finds the newest rows where a venue tells history forwards only: it looks at a short stretch before the end, and
 * while that does not hold enough, at a longer stretch before that one. How much longer follows from how dense the rows
 * were; after a stretch without any it is eight times as long.
 *
 * @param <R> a row
 */
public final class WalkBack<R> {
    private static final int LONGEST_STRIDE = 16;
    private static final int STRIDE_AFTER_NOTHING = 8;

    private final Stretch<R> stretch;
    private final Ground ground;
    private final int most;
    private final HistoryProgress progress;
    private final Deque<List<R>> found = new ArrayDeque<>();
    private int count;

    private WalkBack(Stretch<R> stretch, Ground ground, int most, HistoryProgress progress) {
        this.stretch = stretch;
        this.ground = ground;
        this.most = most;
        this.progress = progress;
    }

    /**
     * The newest rows before an end.
     *
     * @param most how many, positive
     * @param progress told of the pages of all stretches, with the rows of those before added
     * @return at most so many, ascending; fewer when the ground has no more
     */
    public static <R> Future<List<R>> newest(Stretch<R> stretch, Ground ground, int most, HistoryProgress progress) {
        return new WalkBack<>(stretch, ground, most, progress).before(ground.end, ground.first);
    }

    // Each stretch is longer than the one before, so there are few, and each may wait for the next.
    private Future<List<R>> before(long end, long length) {
        long from = ground.begin(end, length);
        if (from >= end) {
            return Future.succeededFuture(joined());
        }
        return stretch.newest(from, end, most - count, new ProgressAfter(progress, count)).compose(rows -> {
            found.addFirst(rows);
            count += rows.size();
            return count >= most ? Future.succeededFuture(joined()) : before(from, longer(end - from, rows.size()));
        });
    }

    private long longer(long length, int rows) {
        long stride = rows == 0 ? STRIDE_AFTER_NOTHING
                : Math.clamp((most - count) * 5L / (rows * 4L) + 1, 1, LONGEST_STRIDE);
        return Math.min(length, Long.MAX_VALUE / LONGEST_STRIDE) * stride;
    }

    private List<R> joined() {
        List<R> all = new ArrayList<>(count);
        found.forEach(all::addAll);
        return all;
    }

    /**
     * One stretch of history.
     *
     * @param <R> a row
     */
    @FunctionalInterface
    public interface Stretch<R> {

        /**
         * The newest rows of a stretch, ascending.
         *
         * @param from inclusive
         * @param to exclusive
         * @param most at most so many
         */
        Future<List<R>> newest(long from, long to, int most, HistoryProgress progress);
    }

    /**
     * Where to walk. All borders of stretches are whole units before the end.
     *
     * @param end where the walk begins, exclusive
     * @param floor before which there is nothing
     * @param unit positive
     * @param first how long the first stretch is
     */
    public record Ground(long end, long floor, long unit, long first) {

        long begin(long before, long length) {
            long reach = Math.subtractExact(before, floor);
            long units = Math.max(1, Math.min(length, reach) / unit);
            return reach < unit ? before : before - units * unit;
        }
    }
}
