package dev.colibri.kraken.common.book;

/** What became of a message to a book. */
public enum BookVerdict {
    /** The book took it, and whatever could prove it did. */
    APPLIED,
    /** The book has it already; nothing changed. */
    OLD,
    /** The book waits for a snapshot; nothing changed. */
    WAITING,
    /** A value does not fit a {@code long} at the instrument's decimals, or an order has no legal id. */
    UNFIT,
    /** A price or a quantity is negative. */
    NEGATIVE,
    /** An order was added that is there already, or one changed or deleted that is not. */
    STRAY_ORDER,
    /** The message has no checksum. */
    NO_CHECKSUM,
    /** The checksum is not that of the book. */
    MISMATCH,
    /** The best bid is at or above the best ask. */
    CROSSED,
    /** Messages are missing. */
    HOLE;

    /** Whether the book could not be believed any more; then it is empty and waits for a snapshot. */
    public boolean isFault() {
        return switch (this) {
            case APPLIED, OLD, WAITING -> false;
            case UNFIT, NEGATIVE, STRAY_ORDER, NO_CHECKSUM, MISMATCH, CROSSED, HOLE -> true;
        };
    }
}
