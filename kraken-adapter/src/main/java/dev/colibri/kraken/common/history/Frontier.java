package dev.colibri.kraken.common.history;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How far the rows have come: the last one that was taken, and the ids of all of its moment. Rows of earlier moments
 * were had, since the order of every page is proven; of this moment, ids tell.
 */
final class Frontier<R> {
    private final PageSource<R, ?> source;
    private final Window window;
    private final Set<Object> ids = new HashSet<>();
    private @Nullable R last;
    private long time;
    private OptionalLong ahead = OptionalLong.empty();

    Frontier(PageSource<R, ?> source, Window window) {
        this.source = source;
        this.window = window;
    }

    /** Whether a row is on the way to the window, and further on it than all before it. */
    boolean approaches(R row) {
        long moment = source.time(row);
        if (!window.isAhead(moment) || (ahead.isPresent() && window.compare(moment, ahead.getAsLong()) <= 0)) {
            return false;
        }
        ahead = OptionalLong.of(moment);
        return true;
    }

    /** Whether a row was taken before. */
    boolean has(R row) {
        if (last == null) {
            return false;
        }
        int order = window.compare(source.time(row), time);
        return order < 0 || (order == 0 && ids.contains(source.id(row)));
    }

    /** Moves on to a row that was not taken before. */
    void moveTo(R row) {
        long moment = source.time(row);
        if (last == null || moment != time) {
            ids.clear();
            time = moment;
        }
        ids.add(source.id(row));
        last = row;
    }

    /** The last row taken. */
    @Nullable
    R last() {
        return last;
    }

    /** Whether a row is the last one taken. */
    boolean isLast(R row) {
        return last != null && source.id(last).equals(source.id(row)) && source.time(row) == time;
    }
}
