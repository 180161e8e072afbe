package dev.colibri.node.cli.market;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import dev.colibri.api.spi.CommandException;
import dev.colibri.api.time.Clock;

/** Which part of the past. */
final class HistoryOptions {
    private static final int USUAL = 100;
    /** Rows without a start come in one answer, which is held in memory whole. */
    private static final int MOST_NEWEST = 100_000;
    private static final int MOST = 999_999_999;

    @Option(names = "--from", paramLabel = "TIME", description = "First moment: 2026-01-02, 2026-01-02T03:04 (UTC), "
            + "7d (ago), or seconds or milliseconds since the epoch.") private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME",
            description = "First moment after, written likewise; now by default.") private @Nullable String to;

    @Option(names = "--limit", paramLabel = "COUNT", description = "At most so many: the oldest with --from, which "
            + "gives all by default, and else the newest, by default " + USUAL + ".") private @Nullable String limit;

    /** @throws CommandException when a time or the limit is wrong, or the end is not after the start */
    HistorySpan span(Clock clock) {
        Moments moments = new Moments(clock);
        Optional<Instant> start = Optional.ofNullable(from).map(text -> moments.parse("--from", text));
        Optional<Instant> end = Optional.ofNullable(to).map(text -> moments.parse("--to", text));
        start.ifPresent(first -> {
            if (!first.isBefore(clock.instant())) {
                throw WrongOption.of("--from", first.toString(), "must lie in the past");
            }
            if (end.isPresent() && !first.isBefore(end.get())) {
                throw WrongOption.of("--from", first.toString(),
                        "must be before --to, which is " + end.get());
            }
        });
        int unsaid = start.isPresent() ? 0 : USUAL;
        int most = start.isPresent() ? MOST : MOST_NEWEST;
        String option = start.isPresent() ? "--limit" : "--limit without --from";
        return new HistorySpan(start, end,
                Optional.ofNullable(limit).map(text -> Counts.parse(option, text, 1, most)).orElse(unsaid));
    }
}
