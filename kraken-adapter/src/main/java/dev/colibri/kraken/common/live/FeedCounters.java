package dev.colibri.kraken.common.live;

import java.util.List;

import dev.colibri.api.spi.ConnectionStatus.Counter;

/** Running totals of one product's live data. */
public final class FeedCounters {
    private static final long NANOS_A_MICRO = 1_000L;

    private final String product;
    private long checksumPasses;
    private long checksumFailures;
    private long bookFaults;
    private long gaps;
    private long lostGaps;
    private long recoveredTrades;
    private long damagedFrames;
    private long unknownFrames;
    private long refusals;
    private long lag;
    private long longestLag;

    /** @param product names the totals */
    public FeedCounters(String product) {
        this.product = product;
    }

    /** A message was proven by its checksum. */
    public void checksumPassed() {
        checksumPasses++;
    }

    /** A message's checksum was not that of the book. */
    public void checksumFailed() {
        checksumFailures++;
    }

    /** A book was found wrong, in whatever way. */
    public void bookFault() {
        bookFaults++;
    }

    /** Messages are missing. */
    public void gap() {
        gaps++;
    }

    /** A gap could not be filled. */
    public void gapLost() {
        lostGaps++;
    }

    /** A trade was fetched after a gap. */
    public void tradeRecovered() {
        recoveredTrades++;
    }

    /** A frame, or a part of one, could not be read. */
    public void damaged() {
        damagedFrames++;
    }

    /** A frame was of a kind that nobody here knows. */
    public void unknown() {
        unknownFrames++;
    }

    /** The venue refused a request. */
    public void refused() {
        refusals++;
    }

    /** How long a message was under way, as far as the two clocks agree. */
    public void lag(long eventTime, long receiveTime) {
        lag = Math.max(0, receiveTime - eventTime);
        longestLag = Math.max(longestLag, lag);
    }

    /** All of them, always in this order. */
    public List<Counter> list() {
        return List.of(counter("checksum passes", checksumPasses), counter("checksum failures", checksumFailures),
                counter("book faults", bookFaults), counter("gaps", gaps), counter("gaps lost", lostGaps),
                counter("trades recovered", recoveredTrades), counter("frames damaged", damagedFrames),
                counter("frames unknown", unknownFrames), counter("requests refused", refusals),
                counter("last lag in microseconds", lag / NANOS_A_MICRO),
                counter("longest lag in microseconds", longestLag / NANOS_A_MICRO));
    }

    private Counter counter(String name, long value) {
        return new Counter(product + " " + name, value);
    }
}
