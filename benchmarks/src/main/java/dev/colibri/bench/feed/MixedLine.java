package dev.colibri.bench.feed;

/** The lines that read every channel of Spot. */
public enum MixedLine {
    /** The one to measure by. */
    PLAIN {
        @Override
        FeedLine open(MixedSession session) {
            return new PlainSpotLine(session.depth());
        }
    };

    /** A new line of the kind, which has read nothing yet. */
    abstract FeedLine open(MixedSession session);

    /** A new line of the kind, with the opening of a session behind it. */
    Replay replay(MixedSession session) {
        return new Replay(open(session), session.frames());
    }
}
