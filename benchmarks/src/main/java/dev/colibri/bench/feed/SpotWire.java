package dev.colibri.bench.feed;

/** How the messages of a book are written. */
interface SpotWire {

    /**
     * All levels that a subscriber sees.
     *
     * @param micros the time, in microseconds since the epoch
     */
    byte[] snapshot(Pair pair, Levels seen, long micros);

    /**
     * What has changed.
     *
     * @param seen what a subscriber sees after it
     */
    byte[] update(Pair pair, Levels changes, Levels seen, long micros);
}
