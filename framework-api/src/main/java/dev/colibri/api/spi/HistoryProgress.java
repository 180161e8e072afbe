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
}
