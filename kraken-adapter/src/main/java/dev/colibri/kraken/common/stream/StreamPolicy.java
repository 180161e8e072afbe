package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.List;

import dev.colibri.api.model.Require;

/**
 * How long streams are waited for, and how they are asked for again.
 *
 * @param deadline how long an answer may take, and then the first data
 * @param waits before a stream is asked for again: the first time, the second and so on. One that must be put right
 * more
 *     often than there are waits fails; one that is silent is asked for with the last of them for ever
 * @param quiet after how long without trouble the attempts to put a stream right are forgotten
 * @param rest the bound of the wait after a refusal for too many messages; doubled each time
 * @param longestRest the longest such bound
 * @param underWay how many requests may be unanswered at once, so that none waits in a queue while its deadline runs
 */
public record StreamPolicy(Duration deadline, List<Duration> waits, Duration quiet, Duration rest, Duration longestRest,
        int underWay) {

    private static final int MOST_DOUBLINGS = 20;

    public StreamPolicy {
        Require.positive("deadline", deadline);
        waits = Require.each("waits", waits);
        Require.positive("number of waits", waits.size());
        Require.positive("quiet time", quiet);
        Require.positive("rest", rest);
        Require.positive("longest rest", longestRest);
        Require.positive("requests under way", underWay);
    }

    /** The usual policy, with this deadline. */
    public static StreamPolicy of(Duration deadline) {
        return new StreamPolicy(deadline, List.of(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(2),
                Duration.ofSeconds(4), Duration.ofSeconds(8)), Duration.ofMinutes(1), Duration.ofSeconds(1),
                Duration.ofSeconds(30), 10);
    }

    /** The same with another number of requests under way. */
    public StreamPolicy withUnderWay(int requests) {
        return new StreamPolicy(deadline, waits, quiet, rest, longestRest, requests);
    }

    /** How often a stream is put right at most before it fails. */
    public int attempts() {
        return waits.size();
    }

    /** The wait after so many earlier ones. */
    Duration wait(int earlier) {
        return waits.get(Math.min(earlier, waits.size() - 1));
    }

    /** The bound of the rest after so many earlier ones, in nanoseconds. */
    long restBound(int earlier) {
        long bound = rest.toNanos() << Math.min(earlier, MOST_DOUBLINGS);
        return bound <= 0 ? longestRest.toNanos() : Math.min(bound, longestRest.toNanos());
    }
}
