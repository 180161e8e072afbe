package dev.colibri.bench.feed;

/** The lines that read the books of Futures. */
public enum FuturesLine {
    /** The one to measure by. */
    PLAIN {
        @Override
        FeedLine open() {
            return new PlainFuturesLine();
        }
    };

    /** A new line of the kind, which has read nothing yet. */
    abstract FeedLine open();

    /** A new line of the kind, and the session. */
    Replay replay(FuturesSession session) {
        return new Replay(open(), session.frames());
    }
}
