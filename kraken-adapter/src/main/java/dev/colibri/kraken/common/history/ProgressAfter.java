package dev.colibri.kraken.common.history;

import java.time.Instant;

import dev.colibri.api.spi.HistoryProgress;

/**
 * The progress of an answer of which some rows were gathered before.
 *
 * @param before how many, to be added to what is told
 */
public record ProgressAfter(HistoryProgress progress, long before) implements HistoryProgress {

    @Override
    public boolean page(long rows, Instant reached) {
        return progress.page(before + rows, reached);
    }

    @Override
    public void note(String sentence) {
        progress.note(sentence);
    }
}
