package dev.colibri.node.cli.market;

import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.node.cli.text.Cells;

/** Watches bars go by, ascending, and says how complete they were. */
final class BarCompleteness {
    private final long length;
    private Optional<Bar> first = Optional.empty();
    private Optional<Bar> last = Optional.empty();
    private Optional<Bar> firstIncomplete = Optional.empty();
    private long incomplete;
    private long missing;

    /** @param length of one bar, in nanoseconds */
    BarCompleteness(long length) {
        this.length = length;
    }

    void see(Bar bar) {
        last.ifPresent(before -> missing += Math.max(0, (bar.openTime() - before.closeTime()) / length));
        if (!bar.complete()) {
            incomplete++;
            firstIncomplete = firstIncomplete.or(() -> Optional.of(bar));
        }
        first = first.or(() -> Optional.of(bar));
        last = Optional.of(bar);
    }

    /** One sentence: how many there were, from when to when, and what is wrong with them. */
    String sentence(long count) {
        if (first.isEmpty() || last.isEmpty()) {
            return "There are no bars in this range";
        }
        return Counts.of(count, "bar") + " from " + Cells.time(first.get().openTime()) + " to "
                + Cells.time(last.get().closeTime())
                + firstIncomplete.map(bar -> "; " + incomplete + (incomplete == 1 ? " is" : " are")
                        + " incomplete, the first opens at " + Cells.time(bar.openTime())).orElse(", all complete")
                + (missing == 0 ? "" : "; " + Counts.of(missing, "interval") + " between them without a bar");
    }
}
