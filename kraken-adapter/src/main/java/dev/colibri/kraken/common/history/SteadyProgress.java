package dev.colibri.kraken.common.history;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import dev.colibri.api.spi.HistoryProgress;

/**
 * Tells the progress of an answer that is gathered in several pulls, as whoever asked expects it: the count never falls
 * and is never more than was asked for, the time never falls where the answer grows towards the end, and no sentence
 * comes twice.
 */
public final class SteadyProgress implements HistoryProgress {
    private final HistoryProgress progress;
    private final int most;
    private final boolean forwards;
    private final Set<String> notes = new LinkedHashSet<>();
    private long rows;
    private Instant reached = Instant.MIN;

    /**
     * Nothing told yet.
     *
     * @param most how many rows there will be at most; zero: nobody knows
     * @param forwards whether the answer begins with its oldest row
     */
    public SteadyProgress(HistoryProgress progress, int most, boolean forwards) {
        this.progress = progress;
        this.most = most;
        this.forwards = forwards;
    }

    @Override
    public boolean page(long count, Instant time) {
        rows = Math.max(rows, most == 0 ? count : Math.min(count, most));
        reached = forwards && reached.isAfter(time) ? reached : time;
        return progress.page(rows, reached);
    }

    @Override
    public void note(String sentence) {
        if (notes.add(sentence)) {
            progress.note(sentence);
        }
    }
}
