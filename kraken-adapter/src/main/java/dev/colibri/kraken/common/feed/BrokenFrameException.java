package dev.colibri.kraken.common.feed;

/**
 * A frame cannot be read any further. Thrown by {@link FrameParser} and caught by the decoder that uses it. It has no
 * trace and no place, so that a flood of broken frames costs little.
 */
public final class BrokenFrameException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;

    BrokenFrameException(String kind) {
        super(kind, null, false, false);
        this.kind = kind;
    }

    /** What is wrong, in words of {@link Damage#kind}. */
    public String kind() {
        return kind;
    }
}
