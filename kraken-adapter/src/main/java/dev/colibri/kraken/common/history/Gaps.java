package dev.colibri.kraken.common.history;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.VenueException;

/**
 * Judges rows that do not adjoin. The venue is asked once more for the place: if it then gives what was missing, the
 * gap is healed; if it gives the same two rows on one page as neighbours, its own record has the gap, which is told and
 * passed; and if it does not give the row before the gap, nothing proves that none is missing, which is a failure.
 */
final class Gaps<R, C> {
    private final PageSource<R, C> source;
    private final HistoryProgress progress;
    private @Nullable R doubted;

    Gaps(PageSource<R, C> source, HistoryProgress progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * Looks at the next row to be taken.
     *
     * @param onePage whether both rows are on the page at hand
     * @return where to look again, or empty when the row may be taken
     * @throws VenueException when it was looked at before and rows may be missing still
     */
    Optional<C> look(R before, R row, boolean onePage) {
        if (source.adjoins(before, row)) {
            doubted = null;
            return Optional.empty();
        }
        if (doubted == null) {
            doubted = row;
            return Optional.of(source.at(before));
        }
        if (!onePage || !source.id(doubted).equals(source.id(row))) {
            throw HistoryFailure.hole(source.id(before), source.id(row), source.time(before));
        }
        doubted = null;
        progress.note("The venue's own record goes from row " + source.id(before) + " to row " + source.id(row)
                + " at " + EventTime.instant(source.time(before)) + ", with nothing between");
        return Optional.empty();
    }
}
