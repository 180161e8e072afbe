package dev.colibri.api.bar;

/** What becomes of an interval that ends while the feed has a gap that may yet be repaired. */
public enum OpenGaps {
    /** Its bar is told on time, incomplete. */
    CLOSE_ON_TIME,
    /** Its bar waits until the gap is repaired or lost. */
    HOLD
}
