package dev.colibri.kraken.common.limits;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * The trading engine's counters of one account, one for each pair. A pair whose counter has fallen to zero is
 * forgotten.
 *
 * <p>
 * Where a toll asks for an order's time, it is the moment when the order was created or last amended, in nanoseconds of
 * the same clock as {@code now}: the venue's time, brought over to this clock, or the time at which it was sent.
 * {@link Margins} allows for what these may be off. A pair is named by any text, always the same for one pair.
 */
public final class PairCounters {
    private final Tier tier;
    private final Remembered<PairCounter> counters;
    private final PairCounter untouched;

    /** A client's counters with the usual margin and reserve. */
    public PairCounters(Tier tier) {
        this(tier, Margins.DEFAULT, PairCounter.DEFAULT_RESERVE);
    }

    /** @throws InvalidValueException when the margin and the reserve leave nothing of the tier's figure */
    public PairCounters(Tier tier, Margins margins, Reserve reserve) {
        this.tier = tier;
        this.counters = new Remembered<>(() -> new PairCounter(tier, margins, reserve), PairCounter::isIdle);
        this.untouched = new PairCounter(tier, margins, reserve);
    }

    /** The toll of a new order. */
    public Toll add(String pair) {
        return new FixedToll(this, pair, PairAction.ADD.cost(0), Lane.CREATE);
    }

    /** The toll of an amend. */
    public Toll amend(String pair, long orderTime) {
        return new AgedToll(this, pair, PairAction.AMEND, Lane.AMEND, orderTime);
    }

    /** The toll of the older edit, which cancels and places anew. */
    public Toll edit(String pair, long orderTime) {
        return new AgedToll(this, pair, PairAction.EDIT, Lane.AMEND, orderTime);
    }

    /** The toll of an ordinary cancel. */
    public Toll cancel(String pair, long orderTime) {
        return new AgedToll(this, pair, PairAction.CANCEL, Lane.CANCEL, orderTime);
    }

    /**
     * The toll of a batch of new orders.
     *
     * @throws InvalidValueException when there is none, or the batch costs more than the whole budget
     */
    public Toll batchAdd(String pair, int orders) {
        long cost = PairAction.batchAdd(orders);
        if (cost > untouched.budget()) {
            throw new InvalidValueException("orders in a batch", Integer.toString(orders),
                    "must be at most " + 2 * Points.down(untouched.budget()));
        }
        return new FixedToll(this, pair, cost, Lane.CREATE);
    }

    /** The toll of a batch cancel, or a cancel-all, of orders of these times. Always payable at once: it charges on. */
    public Toll batchCancel(String pair, long... orderTimes) {
        return new BatchCancelToll(this, pair, orderTimes.clone());
    }

    /** By which request an order is cancelled now: by batch when an ordinary cancel would have to wait. */
    public CancelRoad cancelRoad(String pair, long orderTime, long now) {
        return at(pair).earliest(PairAction.CANCEL, Lane.CANCEL, orderTime, now) <= now ? CancelRoad.SINGLE
                : CancelRoad.BATCH;
    }

    /** Whether so many more orders of a pair may be opened beside those that are open. */
    public boolean mayOpen(int open, int more) {
        return (long) open + more <= tier.openOrdersPerPair();
    }

    /** What the venue charged besides, in whole points, such as 8 for a post-only order that it took and cancelled. */
    public void charge(String pair, int points, long now) {
        counters.obtain(pair, now).charge(Points.of(points), now);
    }

    /** The venue told its counter of a pair, in micro-points: a higher one than ours is taken over. */
    public void told(String pair, long level, long now) {
        counters.obtain(pair, now).told(level, now);
    }

    /** The counter of one pair, under a name for people. */
    public Limit limit(String name, String pair, long now) {
        return at(pair).limit(name, now);
    }

    /** The counters of all pairs that have been used lately, each named by this word, a blank and its pair. */
    public List<Limit> limits(String word, long now) {
        List<Limit> limits = new ArrayList<>();
        counters.busy(now).forEach((pair, counter) -> limits.add(counter.limit(word + " " + pair, now)));
        return limits;
    }

    /** How many pairs are remembered. */
    int size() {
        return counters.size();
    }

    private PairCounter at(String pair) {
        PairCounter known = counters.find(pair);
        return known == null ? untouched : known;
    }

    private record FixedToll(PairCounters owner, String pair, long cost, Lane lane) implements Toll {

        @Override
        public long earliest(long now) {
            return owner.at(pair).earliest(cost, lane, now);
        }

        @Override
        public void pay(long now) {
            owner.counters.obtain(pair, now).charge(cost, now);
        }

        @Override
        public void refused(long now) {
            owner.counters.obtain(pair, now).refused(now);
        }
    }

    private record AgedToll(PairCounters owner, String pair, PairAction action, Lane lane, long orderTime)
            implements Toll {

        @Override
        public long earliest(long now) {
            return owner.at(pair).earliest(action, lane, orderTime, now);
        }

        @Override
        public void pay(long now) {
            owner.counters.obtain(pair, now).charge(action, orderTime, now);
        }

        @Override
        public void refused(long now) {
            owner.counters.obtain(pair, now).refused(now);
        }
    }

    /** Not a record: its times are an array. */
    private static final class BatchCancelToll implements Toll {
        private final PairCounters owner;
        private final String pair;
        private final long[] orderTimes;

        BatchCancelToll(PairCounters owner, String pair, long[] orderTimes) {
            this.owner = owner;
            this.pair = pair;
            this.orderTimes = orderTimes;
        }

        @Override
        public long earliest(long now) {
            return now;
        }

        @Override
        public void pay(long now) {
            PairCounter counter = owner.counters.obtain(pair, now);
            for (long orderTime : orderTimes) {
                counter.charge(PairAction.CANCEL, orderTime, now);
            }
        }

        @Override
        public void refused(long now) {
            owner.counters.obtain(pair, now).refused(now);
        }
    }
}
