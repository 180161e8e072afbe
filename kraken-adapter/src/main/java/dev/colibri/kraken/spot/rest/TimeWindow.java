package dev.colibri.kraken.spot.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Which part of history, as Kraken counts it: in whole seconds.
 *
 * @param start exclusive; empty for the beginning
 * @param end inclusive; empty for now
 */
public record TimeWindow(OptionalLong start, OptionalLong end) {

    /** All of it. */
    public static final TimeWindow ALL = new TimeWindow(OptionalLong.empty(), OptionalLong.empty());

    /**
     * The least window that holds all from a moment, inclusive, to another. It may hold a little more on both sides,
     * which whoever asks leaves out.
     */
    public static TimeWindow around(Optional<Instant> from, Optional<Instant> to) {
        return new TimeWindow(
                from.map(moment -> OptionalLong.of(Math.max(0, moment.getEpochSecond() - 1))).orElse(OptionalLong
                        .empty()),
                to.map(moment -> OptionalLong.of(Math.max(1, moment.getEpochSecond() + 1))).orElse(OptionalLong
                        .empty()));
    }

    void write(FormWriter form) {
        start.ifPresent(seconds -> form.add("start", seconds));
        end.ifPresent(seconds -> form.add("end", seconds));
    }
}
