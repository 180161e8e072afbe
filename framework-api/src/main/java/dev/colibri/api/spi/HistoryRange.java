package dev.colibri.api.spi;

import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Which part of history. The answer ascends in time always.
 *
 * @param from first moment, inclusive; empty: as far back as {@code most} reaches from the end, so that a bare limit
 *     means the newest
 * @param to last moment, exclusive; empty: now
 * @param most at most so many, the newest when {@code from} is empty and else the oldest; zero: all
 * @param progress told while a long answer is gathered, and asked whether to go on
 */
public record HistoryRange(Optional<Instant> from, Optional<Instant> to, int most, HistoryProgress progress) {

    public HistoryRange {
        Require.present("history from", from);
        Require.present("history to", to);
        Require.notNegative("history limit", most);
        Require.present("history progress", progress);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValueException("history range", from.get() + " to " + to.get(),
                    "must begin before it ends");
        }
        if (from.isEmpty() && most == 0) {
            throw new InvalidValueException("history range", "no start and no limit", "must have a start or a limit");
        }
    }

    /** The newest so many. */
    public static HistoryRange newest(int most) {
        return new HistoryRange(Optional.empty(), Optional.empty(), (int) Require.positive("history limit", most),
                HistoryProgress.SILENT);
    }

    /** All from a moment to another. */
    public static HistoryRange between(Instant from, Instant to) {
        return new HistoryRange(Optional.of(Require.present("history from", from)),
                Optional.of(Require.present("history to", to)), 0, HistoryProgress.SILENT);
    }

    /** The same range, with somebody to tell. */
    public HistoryRange reporting(HistoryProgress listener) {
        return new HistoryRange(from, to, most, listener);
    }
}
