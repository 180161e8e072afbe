package dev.colibri.api.spi;

import java.time.Instant;

/** Follows the gathering of a long answer. */
@FunctionalInterface
public interface HistoryProgress {

    /** Tells nobody, and never stops. */
    HistoryProgress SILENT = (rows, reached) -> true;

    /**
     * Called after each page.
     *
     * @param rows how many rows there are so far
     * @param reached the time of the last of them; asking again from there goes on
     * @return whether to go on; {@code false} fails the request with a {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean page(long rows, Instant reached);

    /**
     * Tells once how the rows are made, where that is not what one would think: {@code bars before
     * 2026-01-02T00:00:00Z are built from trades, since the venue keeps 720}. Comes before the answer, from where
     * {@link #page} comes from. Does nothing by default.
     *
     * @param sentence for a person
     */
    default void note(String sentence) {}
}
