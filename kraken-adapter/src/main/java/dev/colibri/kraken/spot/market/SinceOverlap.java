package dev.colibri.kraken.spot.market;

import java.util.OptionalLong;

/**
 * From where the next trades are asked for. Whether the venue's {@code since} includes a trade of that very moment is
 * not documented, so every request begins a little before what is wanted, and what comes twice is told by its id. That
 * is right either way.
 *
 * <p>The venue keeps nanoseconds, but prints a trade's time through a binary fraction of 53 bits, which at today's
 * count of seconds is a quarter of a microsecond wide; only of a page's last trade it tells the time whole.
 */
final class SinceOverlap {
    /** Before a time that is known whole. */
    private static final long WHOLE = 1;
    /** Before a time that was printed: more than printing can be off by. */
    private static final long PRINTED = 1_000;

    private SinceOverlap() {}

    /** From where to ask so that a trade printed with a time is among the answer. */
    static long before(long printed) {
        return printed - PRINTED;
    }

    /**
     * From where to ask after a page.
     *
     * @param last what the venue says is the last trade's whole time
     * @param printed the time that the last trade is printed with
     */
    static long after(OptionalLong last, long printed) {
        return agrees(last, printed) ? last.orElseThrow() - WHOLE : before(printed);
    }

    /** The same for a page that is full of trades of one moment: then only leaving that moment behind goes on. */
    static long beyond(OptionalLong last, long printed) {
        return agrees(last, printed) ? last.orElseThrow() : printed;
    }

    private static boolean agrees(OptionalLong last, long printed) {
        return last.isPresent() && Math.abs(last.getAsLong() - printed) <= PRINTED;
    }
}
