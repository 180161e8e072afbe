package dev.colibri.kraken.common.book;

/**
 * What a message without a checksum is. The venue documents one on every snapshot and every update, and no recording
 * lacks it.
 */
public enum MissingChecksum {
    /** A fault: what cannot be proven is not shown. */
    FAULT,
    /** Taken unproven; the next message that has one proves it too. */
    ACCEPTED
}
