package dev.colibri.kraken.common.market;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.kraken.common.history.SteadyProgress;

/**
 * A range of history in nanoseconds since the epoch. Times that no market has seen or will see are cut to those that
 * one might, so that any instant can be asked for.
 *
 * @param from inclusive; empty: as far back as {@code most} reaches
 * @param to exclusive; empty: now
 * @param most at most so many; zero: all
 */
public record Bounds(OptionalLong from, OptionalLong to, int most, HistoryProgress progress) {

    /** Before this, Kraken did not exist. */
    public static final long FLOOR = EventTime.nanos(Instant.parse("2011-01-01T00:00:00Z"));
    private static final long CEILING = EventTime.nanos(Instant.parse("2200-01-01T00:00:00Z"));

    /** The range that was asked for. */
    public static Bounds of(HistoryRange range) {
        return new Bounds(range.from().map(Bounds::nanos).map(OptionalLong::of).orElse(OptionalLong.empty()),
                range.to().map(Bounds::nanos).map(OptionalLong::of).orElse(OptionalLong.empty()), range.most(),
                new SteadyProgress(range.progress(), range.most(), range.from().isPresent()));
    }

    private static long nanos(Instant instant) {
        if (instant.isBefore(EventTime.instant(FLOOR))) {
            return FLOOR;
        }
        return instant.isAfter(EventTime.instant(CEILING)) ? CEILING : EventTime.nanos(instant);
    }

    /** The end, which is a moment at most. */
    public long end(long atMost) {
        return Math.min(to.orElse(atMost), atMost);
    }

    /** Whether a time lies within. */
    public boolean holds(long time) {
        return time >= from.orElse(Long.MIN_VALUE) && time < to.orElse(Long.MAX_VALUE);
    }

    /** Of rows that ascend and lie within, those that the limit leaves: the newest without a start, else the oldest. */
    public <R> List<R> cut(List<R> rows) {
        if (most == 0 || rows.size() <= most) {
            return List.copyOf(rows);
        }
        return List.copyOf(from.isEmpty() ? rows.subList(rows.size() - most, rows.size()) : rows.subList(0, most));
    }

    /** Of rows that ascend, those that lie within and that the limit leaves. */
    public <R> List<R> select(List<R> rows, ToLongFunction<R> time) {
        return cut(rows.stream().filter(row -> holds(time.applyAsLong(row))).toList());
    }
}
