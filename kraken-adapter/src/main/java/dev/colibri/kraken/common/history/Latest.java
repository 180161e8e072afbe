package dev.colibri.kraken.common.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The last rows that come: whatever comes earlier makes room for them.
 *
 * @param <R> a row
 */
public final class Latest<R> implements Gathering<R> {
    private final Deque<R> rows = new ArrayDeque<>();
    private final ToLongFunction<R> time;
    private final int most;
    private long reached;

    /**
     * Nothing yet.
     *
     * @param most how many are kept
     * @param start from where the asking begins
     */
    public Latest(ToLongFunction<R> time, int most, long start) {
        this.time = time;
        this.most = most;
        this.reached = start;
    }

    @Override
    public boolean add(R row) {
        if (rows.size() == most) {
            rows.removeFirst();
        }
        rows.addLast(row);
        reached = time.applyAsLong(row);
        return true;
    }

    @Override
    public long rows() {
        return rows.size();
    }

    @Override
    public long reached() {
        return reached;
    }

    /** What was kept, in the order in which it came. */
    public List<R> list() {
        return List.copyOf(rows);
    }
}
