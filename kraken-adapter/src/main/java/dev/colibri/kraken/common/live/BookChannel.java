package dev.colibri.kraken.common.live;

import java.util.List;

import dev.colibri.api.market.BookView;

/** A book by price level that several windows, snapshots and quotes share. */
public abstract class BookChannel extends Channel<BookWatch> {
    private final BookView book;

    /** @param book the book as this channel keeps it; the same view for the channel's whole life */
    protected BookChannel(BookView book) {
        this.book = book;
    }

    /** The book, always the same object; empty while it is not believed. */
    public final BookView view() {
        return book;
    }

    /** A message was applied and proven good: tells it. */
    protected final void changed() {
        live();
        List<BookWatch> all = watches();
        for (int i = 0; i < all.size(); i++) {
            BookWatch watch = all.get(i);
            if (watch.asked().isLive()) {
                watch.changed(book);
            }
        }
    }

    @Override
    protected final void attached(BookWatch watch) {
        watch.changed(book);
    }
}
