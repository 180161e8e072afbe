package dev.colibri.kraken.common.live;

import dev.colibri.api.book.BookWindow;
import dev.colibri.api.market.BookView;
import dev.colibri.api.spi.MarketSink;

/** The book itself, cut to the depth that was asked for, at each change. Makes no garbage. */
public final class LevelsWatch implements BookWatch {
    private final Asked asked;
    private final BookWindow window;
    private final MarketSink sink;
    private boolean seen;

    /** @param book the channel's book */
    public LevelsWatch(Asked asked, BookView book, int depth, MarketSink sink) {
        this.asked = asked;
        this.window = new BookWindow(book, depth);
        this.sink = sink;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(BookView book) {
        if (seen) {
            window.open();
        } else {
            seen = true;
            window.openWhole();
        }
        try {
            sink.accept(window);
        } finally {
            window.close();
        }
    }

    @Override
    public void broken() {
        seen = false;
    }
}
