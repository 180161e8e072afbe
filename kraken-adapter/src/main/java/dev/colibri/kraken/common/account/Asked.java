package dev.colibri.kraken.common.account;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ReportQuery;

/**
 * Which part of the books was asked for, told row by row. The venue's own bounds are coarser than those of a query, and
 * with its filters it is not always exact, so each row is looked at here once more.
 *
 * @param instrument one instrument, or empty for all
 * @param from inclusive
 * @param to exclusive
 */
public record Asked(Optional<InstrumentId> instrument, Optional<Instant> from, Optional<Instant> to) {

    /** What a query asks for. */
    public static Asked of(ReportQuery query) {
        return new Asked(query.instrument(), query.from(), query.to());
    }

    /** Whether an instrument is asked for. */
    public boolean covers(InstrumentId id) {
        return instrument.isEmpty() || instrument.get().equals(id);
    }

    /** Whether a moment is asked for, in nanoseconds since the epoch. */
    public boolean covers(long nanos) {
        Instant moment = EventTime.instant(nanos);
        return from.map(first -> !moment.isBefore(first)).orElse(true) && to.map(moment::isBefore).orElse(true);
    }

    /** The first millisecond that may hold rows. */
    public OptionalLong sinceMillis() {
        return from.map(moment -> OptionalLong.of(Math.max(0, millis(moment)))).orElse(OptionalLong.empty());
    }

    /** The first millisecond that holds none any more. */
    public OptionalLong beforeMillis() {
        return to.map(moment -> OptionalLong.of(Math.max(1, millis(moment) + 1))).orElse(OptionalLong.empty());
    }

    /** Milliseconds since the epoch, cut off. */
    private static long millis(Instant moment) {
        long seconds = Math.clamp(moment.getEpochSecond(), -1, Long.MAX_VALUE / 2000);
        return seconds * 1000 + moment.getNano() / 1_000_000;
    }
}
