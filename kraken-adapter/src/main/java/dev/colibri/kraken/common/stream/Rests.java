package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The waits after refusals for too many messages, drawn so that what was refused at once does not come back at once.
 */
final class Rests {
    private final StreamPolicy policy;
    private final RandomGenerator random;

    Rests(StreamPolicy policy, RandomGenerator random) {
        this.policy = policy;
        this.random = random;
    }

    /** The wait after so many earlier ones: between a half of the bound and the whole. */
    Duration after(int earlier) {
        long bound = policy.restBound(earlier);
        return Duration.ofNanos(bound - random.nextLong(bound / 2 + 1));
    }
}
