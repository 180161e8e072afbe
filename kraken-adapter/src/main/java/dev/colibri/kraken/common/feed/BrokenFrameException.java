package dev.colibri.kraken.common.feed;

/**
 * A frame cannot be read any further. Thrown by {@link FrameParser} and caught by the decoder that uses it; there is
 * one for each kind, without trace or place, so that a flood of broken frames costs little.
 */
@SuppressWarnings({"serial", "StaticAssignmentOfThrowable"}) // Never leaves its decoder, and has no trace.
public final class BrokenFrameException extends Exception {
    static final BrokenFrameException EMPTY = new BrokenFrameException("empty frame");
    static final BrokenFrameException NO_OBJECT = new BrokenFrameException("frame that is no object");
    static final BrokenFrameException NOT_JSON = new BrokenFrameException("not JSON");
    static final BrokenFrameException CUT_OFF = new BrokenFrameException("frame that is cut off");
    static final BrokenFrameException BEYOND_LIMITS = new BrokenFrameException("frame beyond all limits");
    static final BrokenFrameException MORE = new BrokenFrameException("frame with more than one value");

    private final String kind;

    private BrokenFrameException(String kind) {
        super(kind, null, false, false);
        this.kind = kind;
    }

    /** What is wrong, in words of {@link Damage#kind}. */
    public String kind() {
        return kind;
    }
}
