package dev.colibri.kraken.futures.stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;

/** The feeds that are read; those that come most first, since they are asked for first. */
enum FuturesFeed {
    BOOK("book"),
    TRADE("trade"),
    TICKER("ticker"),
    HEARTBEAT("heartbeat"),
    BOOK_SNAPSHOT("book_snapshot"),
    TRADE_SNAPSHOT("trade_snapshot");

    private static final FuturesFeed[] ALL = values();

    private final String word;

    FuturesFeed(String word) {
        this.word = word;
    }

    /** Its name on the wire. */
    String word() {
        return word;
    }

    /** The feed that the text read last names; {@code null} when it is none of these. */
    static @Nullable FuturesFeed said(FrameParser parser) throws BrokenFrameException {
        for (FuturesFeed feed : ALL) {
            if (parser.says(feed.word)) {
                return feed;
            }
        }
        return null;
    }
}
