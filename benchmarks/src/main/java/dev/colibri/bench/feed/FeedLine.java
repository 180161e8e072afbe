package dev.colibri.bench.feed;

/** One way of reading a session: frame in, book kept and checked, events handed on. Lives on one thread. */
public interface FeedLine {

    /**
     * Takes in one frame, and hands on what it tells before it returns.
     *
     * @return whether the frame was read whole and is right by its own evidence: the checksum, or the number in the
     *     sequence
     */
    boolean feed(byte[] frame);

    /** How many events were handed on: one for each message of a book, each ticker, each trade and each candle. */
    long events();
}
