package dev.colibri.api.contract.fake;

import java.time.Duration;

/** How many orders may be placed: so many at once, and one more each hundredth of a second. */
final class OrderBudget {
    private static final long PER_ORDER = Duration.ofMillis(10).toNanos();

    private final long most;
    private long left;
    private long last;

    OrderBudget(int burst) {
        most = burst * PER_ORDER;
        left = most;
    }

    /** Whether one more order is allowed now; it is then counted. */
    boolean take(long now) {
        left = Math.min(most, left + (last == 0 ? 0 : now - last));
        last = now;
        boolean enough = left >= PER_ORDER;
        left -= enough ? PER_ORDER : 0;
        return enough;
    }
}
