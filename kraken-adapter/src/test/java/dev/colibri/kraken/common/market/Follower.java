package dev.colibri.kraken.common.market;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;

/** Keeps what it is told of a pull, and stops it after so many pages. */
public final class Follower implements HistoryProgress {
    public final List<Long> rows = new ArrayList<>();
    public final List<Long> reached = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    private final int pages;

    public Follower() {
        this(Integer.MAX_VALUE);
    }

    /** One that stops after so many pages. */
    public Follower(int pages) {
        this.pages = pages;
    }

    @Override
    public boolean page(long count, Instant time) {
        rows.add(count);
        reached.add(EventTime.nanos(time));
        return rows.size() < pages;
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }
}
