package dev.colibri.api.bar;

/**
 * What is known of a feed: since when it has been without a hole, and whether a gap is open now that may yet be
 * repaired.
 *
 * <p>The frontier is the time up to which everything is known while a gap is open: at first the gap's begin, then that
 * of the last recovered event, since those come in order and without holes; one that comes out of order moves nothing
 * back. A live event beyond the frontier ends the gap as lost, as nothing can be recovered in order any more. One at
 * the frontier may have been under way when the gap began: it proves nothing.
 */
final class FeedCoverage {
    private boolean begun;
    private long since;
    private boolean gapOpen;
    private long frontier;
    private long lostGaps;

    /** The feed gives everything from a time on; what an open gap lacks before it is lost. */
    void live(long from) {
        if (!begun) {
            begun = true;
            since = from;
        } else if (gapOpen) {
            gapOpen = false;
            if (from > frontier) {
                since = from;
                lostGaps++;
            }
        }
    }

    /** Nothing is known from a time on. Without effect before the feed began, or while a gap is open already. */
    void stale(long from) {
        if (begun && !gapOpen) {
            gapOpen = true;
            frontier = from;
        }
    }

    /** The open gap was filled. Without effect when there is none. */
    void repaired() {
        gapOpen = false;
    }

    /** An event covers a time, or from one time to another. The first one begins the feed. */
    void event(long start, long end, boolean recovered) {
        if (!begun) {
            live(start);
        } else if (gapOpen) {
            if (recovered) {
                frontier = Math.max(frontier, end);
            } else if (end > frontier) {
                live(start);
            }
        }
    }

    boolean gapOpen() {
        return gapOpen;
    }

    /** How many gaps were lost. */
    long lostGaps() {
        return lostGaps;
    }

    /** Whether everything from a time to another is known. */
    boolean covers(long from, long to) {
        return begun && since <= from && (!gapOpen || to <= frontier);
    }
}
