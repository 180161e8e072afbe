package dev.colibri.node.cli.market;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;

import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.Terminal;

/** Shows how far a pull in pieces has come, and passes on what is said of its rows, each sentence once. */
final class PullProgress implements HistoryProgress, AutoCloseable {
    private final Terminal terminal;
    private final Terminal.Progress bar;
    private final long all;
    private final Stoppable stoppable;
    private final Set<String> notes = new LinkedHashSet<>();
    private long settled;

    /** @param all how many rows there will be, or a negative number when nobody knows */
    PullProgress(Terminal terminal, String what, long all, Stoppable stoppable) {
        this.terminal = terminal;
        this.bar = terminal.progress(what);
        this.all = all;
        this.stoppable = stoppable;
    }

    @Override
    public synchronized boolean page(long rows, Instant reached) {
        if (stoppable.isStopped()) {
            return false;
        }
        long done = settled + rows;
        bar.at(done, all < 0 ? all : Math.max(all, done), "to " + reached.truncatedTo(ChronoUnit.SECONDS));
        return true;
    }

    @Override
    public synchronized void note(String sentence) {
        if (notes.add(sentence)) {
            terminal.say(sentence);
        }
    }

    /** So many rows more are written. */
    synchronized void settled(long rows) {
        settled += rows;
    }

    /** Removes the bar until the next page. */
    void hide() {
        bar.close();
    }

    @Override
    public void close() {
        hide();
    }
}
