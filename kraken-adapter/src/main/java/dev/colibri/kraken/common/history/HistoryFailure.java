package dev.colibri.kraken.common.history;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

/** The ways in which pages of history can contradict themselves. */
public final class HistoryFailure {
    /** The venue gives the same page again and again. */
    public static final String STUCK = "kraken.history-stuck";
    /** Rows are missing between two pages. */
    public static final String HOLE = "kraken.history-hole";
    /** Rows are not in the order of their times. */
    public static final String DISORDER = "kraken.history-disorder";

    private HistoryFailure() {}

    static VenueException stuck(long rows, long reached) {
        return failure(STUCK, "History does not go on after " + rows + " rows, at " + EventTime.instant(reached)
                + ": the venue gives the same page again; ask again later from there");
    }

    /** Rows are missing before a row. */
    public static VenueException hole(Object before, Object after, long time) {
        return failure(HOLE, "History has a hole: at " + EventTime.instant(time) + " the venue gave row " + after
                + " after " + before + "; ask again later from there");
    }

    /** The venue says that there is more, and does not give it. */
    public static VenueException withheld(long time) {
        return failure(HOLE, "History has a hole: from " + EventTime.instant(time)
                + " on the venue says that there is more than it gives; ask again later from there");
    }

    static VenueException disorder(Object id, long time, long before) {
        return failure(DISORDER, "History is out of order: row " + id + " of " + EventTime.instant(time)
                + " came after one of " + EventTime.instant(before));
    }

    static CancellationException cancelled(long rows, long reached) {
        return new CancellationException("History was not wanted any more after " + rows + " rows, at "
                + EventTime.instant(reached) + "; asking again from there goes on");
    }

    private static VenueException failure(String code, String message) {
        return new VenueException(code, Category.PROTOCOL, Advice.RETRY_LATER, message, Optional.empty());
    }
}
