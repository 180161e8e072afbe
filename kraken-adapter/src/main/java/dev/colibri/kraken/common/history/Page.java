package dev.colibri.kraken.common.history;

import java.util.List;
import java.util.Optional;

/**
 * A part of a long answer.
 *
 * @param rows in the order in which the source was asked
 * @param next where the next page begins; empty when the venue has no more
 * @param more whether the venue says that there is more behind it, or the page is as full as one can be: then a page
 *     that brings nothing new is a failure, and else it is the end
 */
public record Page<R, C>(List<R> rows, Optional<C> next, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The last page. */
    public static <R, C> Page<R, C> last(List<R> rows) {
        return new Page<>(rows, Optional.empty(), false);
    }
}
