package dev.colibri.kraken.common.history;

/**
 * Which rows are wanted, and in which order they are asked for.
 *
 * @param from first time, inclusive, in nanoseconds since the epoch
 * @param to last time, exclusive
 */
public record Window(long from, long to, Direction direction) {

    /** From a time to another, oldest first. */
    public static Window forwards(long from, long to) {
        return new Window(from, to, Direction.OLDEST_FIRST);
    }

    /** From a time back to another, newest first. */
    public static Window backwards(long from, long to) {
        return new Window(from, to, Direction.NEWEST_FIRST);
    }

    /** Whether nothing can lie in it. */
    public boolean isEmpty() {
        return from >= to;
    }

    /** Whether a time comes before the window on the way through it. */
    boolean isAhead(long time) {
        return direction == Direction.OLDEST_FIRST ? time < from : time >= to;
    }

    /** Whether a time comes after the window on the way through it. */
    boolean isPast(long time) {
        return direction == Direction.OLDEST_FIRST ? time >= to : time < from;
    }

    /** Compares two times in the order of the way through the window. */
    int compare(long first, long second) {
        return direction == Direction.OLDEST_FIRST ? Long.compare(first, second) : Long.compare(second, first);
    }

    /** In which order rows come. */
    public enum Direction {
        OLDEST_FIRST, NEWEST_FIRST
    }
}
