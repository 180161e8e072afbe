package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.Scaled;

/** The times of WebSocket v1: milliseconds since the epoch, as whole numbers. */
final class Millis {
    private static final long NANOS_A_MILLI = 1_000_000L;
    private static final long LATEST = Long.MAX_VALUE / NANOS_A_MILLI;

    private Millis() {}

    /**
     * The same time in nanoseconds.
     *
     * @param millis may be {@link Scaled#UNFIT}
     * @return {@link Scaled#UNFIT} before the epoch, and when it does not fit
     */
    static long nanos(long millis) {
        return millis >= 0 && millis <= LATEST ? millis * NANOS_A_MILLI : Scaled.UNFIT;
    }
}
