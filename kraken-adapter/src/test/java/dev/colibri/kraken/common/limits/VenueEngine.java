package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The trading engine's side of one pair, written apart from the models under test: it knows its orders' ages. */
final class VenueEngine {
    private static final int[] ENDS = {5, 10, 15, 45, 90, 300};
    private static final int[] AMEND = {3, 2, 1, 0, 0, 0};
    private static final int[] EDIT = {6, 5, 4, 2, 1, 0};
    private static final int[] CANCEL = {8, 6, 5, 4, 2, 1};
    private static final long NANOS = 1_000_000_000L;

    private final VenueCounter counter;
    private final Map<Integer, Long> changed = new HashMap<>();

    VenueEngine(VenueCounter counter) {
        this.counter = counter;
    }

    boolean add(int order, long now) {
        changed.put(order, now);
        return counter.takes(BigDecimal.ONE, now);
    }

    boolean batchAdd(int firstOrder, int orders, long now) {
        for (int i = 0; i < orders; i++) {
            changed.put(firstOrder + i, now);
        }
        return counter.takes(new BigDecimal(orders).divide(BigDecimal.TWO), now);
    }

    boolean amend(int order, long now) {
        BigDecimal cost = BigDecimal.valueOf(1 + penalty(AMEND, order, now));
        changed.put(order, now);
        return counter.takes(cost, now);
    }

    boolean edit(int order, int newOrder, long now) {
        BigDecimal cost = BigDecimal.valueOf(1 + penalty(EDIT, order, now));
        changed.remove(order);
        changed.put(newOrder, now);
        return counter.takes(cost, now);
    }

    boolean cancel(int order, long now) {
        return counter.takes(BigDecimal.valueOf(penalty(CANCEL, order, now)), now);
    }

    boolean batchCancel(int order, long now) {
        counter.charge(BigDecimal.valueOf(penalty(CANCEL, order, now)), now);
        return true;
    }

    private long penalty(int[] column, int order, long now) {
        long age = now - changed.get(order);
        for (int i = 0; i < ENDS.length; i++) {
            if (age < ENDS[i] * NANOS) {
                return column[i];
            }
        }
        return 0;
    }
}
