package dev.colibri.kraken.spot.live;

import dev.colibri.kraken.common.book.BookVerdict;
import dev.colibri.kraken.common.live.FeedCounters;

/** Counts what was wrong with a book. */
final class SpotFaults {
    private SpotFaults() {}

    static void count(BookVerdict verdict, FeedCounters counters) {
        counters.bookFault();
        if (verdict == BookVerdict.MISMATCH) {
            counters.checksumFailed();
        }
    }
}
