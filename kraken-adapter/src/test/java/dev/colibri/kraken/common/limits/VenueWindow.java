package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** Budgets in windows of time as a venue may keep them, written apart from the models under test. */
interface VenueWindow {

    /** Whether it takes this cost at this time; if so, it is charged. */
    boolean takes(int cost, long now);

    /** No more than the budget in any span of the window's length, both ends counted. */
    static VenueWindow sliding(int budget, long window) {
        Deque<long[]> taken = new ArrayDeque<>();
        return (cost, now) -> {
            taken.removeIf(entry -> entry[0] < now - window);
            if (taken.stream().mapToLong(entry -> entry[1]).sum() + cost > budget) {
                return false;
            }
            return taken.add(new long[]{now, cost});
        };
    }

    /** A new budget at each multiple of the window's length after the phase. */
    static VenueWindow fixed(int budget, long window, long phase) {
        return new VenueWindow() {
            private long current = Long.MIN_VALUE;
            private long used;

            @Override
            public boolean takes(int cost, long now) {
                long index = Math.floorDiv(now - phase, window);
                if (index != current) {
                    current = index;
                    used = 0;
                }
                if (used + cost > budget) {
                    return false;
                }
                used += cost;
                return true;
            }
        };
    }

    /** A full bucket that refills evenly, a budget's worth in the window's length. */
    static VenueWindow refilling(int budget, long window) {
        return new VenueWindow() {
            // In points times the window's nanoseconds, so that nothing is rounded.
            private final BigDecimal full = BigDecimal.valueOf(budget).multiply(BigDecimal.valueOf(window));
            private BigDecimal left = full;
            private long asOf;

            @Override
            public boolean takes(int cost, long now) {
                BigDecimal refill = BigDecimal.valueOf(budget).multiply(BigDecimal.valueOf(now - asOf));
                BigDecimal price = BigDecimal.valueOf(cost).multiply(BigDecimal.valueOf(window));
                left = left.add(refill).min(full);
                asOf = now;
                if (left.compareTo(price) < 0) {
                    return false;
                }
                left = left.subtract(price);
                return true;
            }
        };
    }
}
