package dev.colibri.bench.feed;

import dev.colibri.kraken.spot.stream.SpotSocketless;

/** The lines that read the books of Spot. */
public enum SpotLine {
    /** The one to measure by. */
    PLAIN {
        @Override
        FeedLine open(SpotSession session) {
            return new PlainSpotLine(session.depth());
        }
    },
    /** XChange, on the same events as the older interface writes them. */
    XCHANGE {
        @Override
        FeedLine open(SpotSession session) {
            return new XchangeLine(session.depth(), session.pairs());
        }

        @Override
        SpotWire wire(SpotSession session) {
            return new SpotV1(session.depth());
        }
    },
    /** Ours, as in production: the scanner, and the reference decoder for what it leaves. */
    COLIBRI {
        @Override
        FeedLine open(SpotSession session) {
            return ColibriSpotLine.books(SpotSocketless::scanning, session.pairs(), session.depth());
        }
    },
    /** Ours, all by the reference decoder. */
    COLIBRI_REFERENCE {
        @Override
        FeedLine open(SpotSession session) {
            return ColibriSpotLine.books(SpotSocketless::referring, session.pairs(), session.depth());
        }
    };

    /** A new line of the kind, which has read nothing yet. */
    abstract FeedLine open(SpotSession session);

    /** How the frames must be written for it. */
    SpotWire wire(SpotSession session) {
        return new SpotV2();
    }

    /** A new line of the kind, with the opening of a session behind it. */
    Replay replay(SpotSession session) {
        return new Replay(open(session), session.frames(wire(session)));
    }
}
