package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The waits before links are made again. The first is none; each later one is drawn evenly from zero to a bound that
 * doubles, so that many clients that lost their links together do not come back together. A link that stood a while
 * begins the row anew; one that was lost at once does not, so that a server that takes links and drops them is not
 * hammered.
 */
final class Reconnection {
    /** How long a link must have stood for its loss to be a first one again. */
    static final Duration STEADY = Duration.ofSeconds(30);
    /** What a server that is ill or under maintenance is left alone for; by Kraken's own advice. */
    static final Duration ILL = Duration.ofSeconds(5);

    private static final int MOST_DOUBLINGS = 30;

    private final RandomGenerator random;
    private final long first;
    private final long longest;
    private int tried;

    Reconnection(RandomGenerator random, Duration first, Duration longest) {
        this.random = random;
        this.first = Math.min(first.toNanos(), longest.toNanos());
        this.longest = longest.toNanos();
    }

    /** A link is lost that stood so long. */
    void stood(long nanos) {
        if (nanos >= STEADY.toNanos()) {
            tried = 0;
        }
    }

    /** How long to wait now, in nanoseconds. */
    long next(Patience patience) {
        long drawn = tried == 0 ? 0 : random.nextLong(bound(tried - 1) + 1);
        tried = Math.min(tried + 1, MOST_DOUBLINGS);
        return Math.max(drawn, switch (patience) {
            case NONE -> 0;
            case SOME -> Math.min(longest, ILL.toNanos());
            case MUCH -> longest;
        });
    }

    private long bound(int doublings) {
        long bound = first << doublings;
        return bound >> doublings != first || bound > longest ? longest : bound;
    }
}
