package dev.colibri.kraken.common.limits;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * A budget of points in a window of time, as Futures has them. Kraken does not say whether its windows slide, stand
 * fixed, or are buckets that refill. Here no span of the window's length, and of the {@link Margins}' latency besides,
 * ever holds more than the budget. That suits all three: a fixed window is such a span, and a bucket that refills the
 * budget within the window always holds as much again as such a span has used.
 *
 * <p>
 * What was paid is kept in a ring that is made once; it has room for as many payments as the budget has points. After a
 * refusal the window is taken as used up. The venue may say when it accepts again ({@link #resetIn}); without that word
 * cancels try again after a pause of 1 s, then 2 s and so on up to the window, and everything else after the window.
 */
public final class CostWindow implements Headroom {
    /**
     * For cancels, one cancel-all (25), one renewal of the dead-man's switch (25) and one single cancel (10); for
     * amends and creates some of each; for queries the dearest page of fills (25) and a few cheap ones.
     */
    public static final Reserve DERIVATIVES_RESERVE = new Reserve(60, 20, 40, 30);

    /** A tenth for what is asked after a reconnect; the rest for long pulls. */
    public static final Reserve HISTORY_RESERVE = new Reserve(0, 0, 0, 10);

    /** The points of the trading calls in their window. */
    static final int DERIVATIVES_BUDGET = 500;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final int budget;
    private final long span;
    private final Reserve reserve;
    private final Backoff backoff;
    private long held = Long.MIN_VALUE;

    private final long[] times;
    private final int[] costs;
    private int first;
    private int count;

    /** @throws InvalidValueException when the reserve leaves nothing of the budget, or the window is not positive */
    public CostWindow(int budget, Duration window, Margins margins, Reserve reserve) {
        this.budget = (int) Require.positive("budget", budget);
        this.span = Require.positive("window", window).plus(margins.latency()).toNanos();
        this.reserve = reserve.within(Points.of(budget));
        this.backoff = new Backoff(FIRST_PAUSE, window);
        this.times = new long[budget];
        this.costs = new int[budget];
    }

    /** The budget of the trading calls: 500 points in 10 s. */
    public static CostWindow derivatives() {
        return new CostWindow(DERIVATIVES_BUDGET, Duration.ofSeconds(10), Margins.DEFAULT, DERIVATIVES_RESERVE);
    }

    /** The budget of the history calls: 100 tokens in 10 minutes. */
    public static CostWindow history() {
        return new CostWindow(100, Duration.ofMinutes(10), Margins.DEFAULT, HISTORY_RESERVE);
    }

    /**
     * The toll of a call of so many points.
     *
     * @throws InvalidValueException when the cost is negative, or more than the whole budget
     */
    public Toll toll(int cost, Lane lane) {
        return new Call(this, Require.within("cost", cost, 0, budget), lane);
    }

    /**
     * The venue said when it accepts again, in a header of its refusal: until then, and no longer, nothing is sent.
     * Overrides what {@link Toll#refused} supposed; call it after that.
     */
    public void resetIn(long now, Duration time) {
        held = Saturating.plus(now, Math.max(0, nanos(time)));
        backoff.endsAt(held);
    }

    @Override
    public Limit limit(String name, long now) {
        return new Limit(name, now < held ? budget : Math.min(budget, used(now)), budget, "");
    }

    /** Cost zero waits only while the venue holds everything. */
    private long earliest(int cost, Lane lane, long now) {
        long free = lane == Lane.CANCEL ? backoff.until() : held;
        if (cost == 0) {
            return lane == Lane.CANCEL ? now : Math.max(now, free);
        }
        long left = reserve.levelBefore(Points.of(cost), lane, Points.of(budget)) / Points.ONE;
        return Math.max(Math.max(now, free), whenAtMost(left, now));
    }

    private long whenAtMost(long most, long now) {
        long used = 0;
        int at = count;
        while (at > 0 && leaves(at - 1) > now && used + costs[slot(at - 1)] <= most) {
            at--;
            used += costs[slot(at)];
        }
        return at == 0 ? now : Math.max(now, leaves(at - 1));
    }

    private long used(long now) {
        long used = 0;
        for (int at = count; at > 0 && leaves(at - 1) > now; at--) {
            used += costs[slot(at - 1)];
        }
        return used;
    }

    private void pay(int cost, long now) {
        while (count > 0 && leaves(0) <= now) {
            first = slot(1);
            count--;
        }
        if (cost == 0) {
            return;
        }
        if (count == times.length) {
            // More was paid than there is. The newest takes it in, so that it stays counted until all of it is old.
            costs[slot(count - 1)] = (int) Math.min(budget, (long) costs[slot(count - 1)] + cost);
            times[slot(count - 1)] = Math.max(now, times[slot(count - 1)]);
            return;
        }
        int slot = slot(count);
        times[slot] = count == 0 ? now : Math.max(now, times[slot(count - 1)]);
        costs[slot] = cost;
        count++;
    }

    private void refused(long now) {
        held = Math.max(held, Saturating.plus(now, span));
        backoff.refused(now);
    }

    /** The first moment at which the payment at this place counts no longer. */
    private long leaves(int place) {
        return Saturating.plus(times[slot(place)], span + 1);
    }

    private int slot(int place) {
        int slot = first + place;
        return slot >= times.length ? slot - times.length : slot;
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1).toNanos() : time.toNanos();
    }

    private record Call(CostWindow owner, int cost, Lane lane) implements Toll {

        @Override
        public long earliest(long now) {
            return owner.earliest(cost, lane, now);
        }

        @Override
        public void pay(long now) {
            owner.pay(cost, now);
        }

        @Override
        public void refused(long now) {
            owner.refused(now);
        }
    }
}
