package dev.colibri.kraken.common.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.book.BookWindow;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.time.Timer;

/**
 * Copies of the best levels, at most one an interval, and only when one of these levels changed. What changes within an
 * interval is told at its end. A copy's receive time is when it was made.
 */
public final class DepthWatch implements BookWatch {
    private final Asked asked;
    private final BookView book;
    private final BookWindow window;
    private final int depth;
    private final long interval;
    private final LiveNode node;
    private boolean seen;
    private boolean told;
    private long last;
    private @Nullable Timer due;

    /** @param book the channel's book */
    public DepthWatch(Asked asked, Subscription.Depth wanted, BookView book, LiveNode node) {
        this.asked = asked;
        this.book = book;
        this.depth = wanted.depth();
        this.window = new BookWindow(book, depth);
        this.interval = wanted.interval().toNanos();
        this.node = node;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(BookView changed) {
        if (due == null && isNews()) {
            long wait = told ? last + interval - node.clock().ticks() : 0;
            if (wait <= 0) {
                tell();
            } else {
                due = node.timers().after(Duration.ofNanos(wait), this::tellLate);
            }
        }
    }

    private boolean isNews() {
        if (!seen) {
            seen = true;
            return true;
        }
        try (BookWindow open = window.open()) {
            return open.changeCount() > 0;
        }
    }

    private void tellLate() {
        due = null;
        if (asked.isLive()) {
            tell();
        }
    }

    private void tell() {
        told = true;
        last = node.clock().ticks();
        DepthSnapshot copy = book.snapshot(depth);
        node.sink().accept(new DepthSnapshot(copy.instrument(), copy.bids(), copy.asks(), copy.eventTime(),
                node.clock().nanos()));
    }

    @Override
    public void broken() {
        seen = false;
        end();
    }

    @Override
    public void end() {
        Timer running = due;
        due = null;
        if (running != null) {
            running.cancel();
        }
    }
}
