package dev.colibri.bench.feed;

import dev.colibri.kraken.futures.stream.FuturesSocketless;

/** The lines that read the books of Futures. */
public enum FuturesLine {
    /** The one to measure by. */
    PLAIN {
        @Override
        FeedLine open() {
            return new PlainFuturesLine();
        }
    },
    /** Ours, as in production: the scanner, and the reference decoder for what it leaves. */
    COLIBRI {
        @Override
        FeedLine open() {
            return new ColibriFuturesLine(FuturesSocketless::scanning);
        }
    },
    /** Ours, all by the reference decoder. */
    COLIBRI_REFERENCE {
        @Override
        FeedLine open() {
            return new ColibriFuturesLine(FuturesSocketless::referring);
        }
    };

    /** A new line of the kind, which has read nothing yet. */
    abstract FeedLine open();

    /** A new line of the kind, and the session. */
    Replay replay(FuturesSession session) {
        return new Replay(open(), session.frames());
    }
}
