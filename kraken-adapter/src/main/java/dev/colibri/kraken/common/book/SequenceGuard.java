package dev.colibri.kraken.common.book;

/**
 * Watches that the messages of one product come without a hole: after a snapshot, each has the number after its
 * predecessor's, the first one that of the snapshot.
 */
public final class SequenceGuard {
    private final BehindSnapshot behind;
    private boolean waiting = true;
    private boolean first;
    private long last;

    /** What a number is. */
    public enum Verdict {
        /** The one that was due. */
        NEXT,
        /** One that was had, or that the snapshot holds. */
        OLD,
        /** One that others are missing before. The guard then waits for a snapshot. */
        HOLE,
        /** Nothing can be said of it before the next snapshot. */
        WAITING
    }

    /**
     * What a message is that comes first after a snapshot with a number that is not greater than the snapshot's. That
     * the first one is the next number is what others rely on; it was not measured.
     */
    public enum BehindSnapshot {
        /** Old: it was under way when the snapshot was taken, which holds it. */
        IGNORED,
        /** A hole. */
        HOLE
    }

    /** A guard that waits for a snapshot. */
    public SequenceGuard(BehindSnapshot behind) {
        this.behind = behind;
    }

    /** A snapshot came. */
    public void snapshot(long sequence) {
        waiting = false;
        first = true;
        last = sequence;
    }

    /** Judges the number of a message; {@code NEXT} counts as had. */
    public Verdict check(long sequence) {
        if (waiting) {
            return Verdict.WAITING;
        }
        if (sequence == last + 1) {
            last = sequence;
            first = false;
            return Verdict.NEXT;
        }
        if (sequence > last || (first && behind == BehindSnapshot.HOLE)) {
            waiting = true;
            return Verdict.HOLE;
        }
        return Verdict.OLD;
    }

    /** Waits for a snapshot. */
    public void clear() {
        waiting = true;
    }

    /** The number that came last, of a snapshot or a message. */
    public long last() {
        return last;
    }
}
