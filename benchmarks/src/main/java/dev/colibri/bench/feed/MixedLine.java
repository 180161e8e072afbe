package dev.colibri.bench.feed;

import dev.colibri.kraken.spot.stream.SpotSocketless;

/** The lines that read every channel of Spot. */
public enum MixedLine {
    /** The one to measure by. */
    PLAIN {
        @Override
        FeedLine open(MixedSession session) {
            return new PlainSpotLine(session.depth());
        }
    },
    /** Ours, as in production: the scanner, and the reference decoder for what it leaves. */
    COLIBRI {
        @Override
        FeedLine open(MixedSession session) {
            return ColibriSpotLine.all(SpotSocketless::scanning, session.pairs(), session.depth());
        }
    },
    /** Ours, all by the reference decoder. */
    COLIBRI_REFERENCE {
        @Override
        FeedLine open(MixedSession session) {
            return ColibriSpotLine.all(SpotSocketless::referring, session.pairs(), session.depth());
        }
    };

    /** A new line of the kind, which has read nothing yet. */
    abstract FeedLine open(MixedSession session);

    /** A new line of the kind, with the opening of a session behind it. */
    Replay replay(MixedSession session) {
        return new Replay(open(session), session.frames());
    }
}
