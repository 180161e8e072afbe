package dev.colibri.kraken.common.history;

import io.vertx.core.Future;

/**
 * Where pages come from, and what their rows are.
 *
 * @param <R> a row
 * @param <C> where a page begins, compared by {@code equals}
 */
public interface PageSource<R, C> {

    /** The page that begins at a cursor. */
    Future<Page<R, C>> page(C cursor);

    /** A row's time in nanoseconds since the epoch; the rows of all pages are in its order. */
    long time(R row);

    /** What tells a row from all others of the same time, compared by {@code equals}. */
    Object id(R row);

    /**
     * Whether nothing lies between two neighbours. Sources whose ids do not tell say that nothing does.
     *
     * @param before the one that came first
     */
    default boolean adjoins(R before, R after) {
        return true;
    }

    /** A cursor of which the page holds a row, and what follows it: for looking again. */
    C at(R row);

    /** How many pages in a row may bring nothing new, as long as their cursors differ. */
    default int patience() {
        return 16;
    }
}
