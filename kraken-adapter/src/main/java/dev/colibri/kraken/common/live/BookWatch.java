package dev.colibri.kraken.common.live;

import dev.colibri.api.market.BookView;

/** What one subscription takes from a book. */
public interface BookWatch extends Watch {

    /** The book changed, or is seen for the first time since the last {@link #broken()}. */
    void changed(BookView book);
}
