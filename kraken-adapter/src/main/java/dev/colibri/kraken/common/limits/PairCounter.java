package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * The trading engine's counter of one account and one pair, shared by REST and sockets. {@link PairAction} says what is
 * charged; above the tier's figure everything but batch cancels is refused.
 */
public final class PairCounter implements Headroom {
    /**
     * For cancels, two of the youngest orders: both sides of a fresh quote can go by ordinary cancels at any time, and
     * what is more goes by batch. For amends, one of the youngest, so that creates cannot hold it up.
     */
    public static final Reserve DEFAULT_RESERVE = new Reserve(16, 4, 0, 0);

    private final DecayingCounter counter;
    private final Margins margins;
    private final Reserve reserve;
    private final long full;
    private final long budget;

    /** @throws dev.colibri.api.model.InvalidValueException when the margin and the reserve leave nothing */
    public PairCounter(Tier tier, Margins margins, Reserve reserve) {
        this.counter = new DecayingCounter(tier.pairDecay());
        this.margins = margins;
        this.full = Points.of(tier.pairMost());
        this.budget = Require.positive("budget", full - margins.kept(tier.pairDecay()));
        this.reserve = reserve.within(budget);
    }

    /** From when a cost in micro-points fits in. */
    public long earliest(long cost, Lane lane, long now) {
        return counter.whenAtMost(reserve.levelBefore(cost, lane, budget), now);
    }

    /**
     * From when an action on an order fits in, which may be when the order has grown old enough to cost less.
     *
     * @param orderTime when the order was created or last amended
     */
    public long earliest(PairAction action, Lane lane, long orderTime, long now) {
        long age = margins.leastAge(orderTime, now);
        int column = action.column(age);
        long earliest = earliest(action.costIn(column), lane, now);
        while (column < action.columns() && earliest > now) {
            long older = Saturating.plus(now, Saturating.minus(PairAction.endOf(column), age));
            column++;
            earliest = Math.min(earliest, Math.max(older, earliest(action.costIn(column), lane, now)));
        }
        return earliest;
    }

    /** Charges an action on an order of this time of creation or last amend. */
    public void charge(PairAction action, long orderTime, long now) {
        charge(action.cost(margins.leastAge(orderTime, now)), now);
    }

    /** Charges a cost in micro-points, whatever the level. */
    public void charge(long cost, long now) {
        counter.charge(cost, now);
    }

    /** The venue said that we are over the limit. */
    public void refused(long now) {
        counter.raiseTo(full, now);
    }

    /**
     * The venue told its own counter, in micro-points. A higher one than ours is taken over; a lower one is not, since
     * what is on its way to the venue is not in it.
     */
    public void told(long level, long now) {
        counter.raiseTo(level, now);
    }

    /** Where it stands, in micro-points. */
    public long level(long now) {
        return counter.level(now);
    }

    /** Whether it has fallen to zero, so that nothing is lost when it is forgotten. */
    public boolean isIdle(long now) {
        return counter.isEmpty(now);
    }

    /** How high the counter may stand, in micro-points. */
    long budget() {
        return budget;
    }

    @Override
    public Limit limit(String name, long now) {
        return new Limit(name, Points.up(counter.level(now)), Points.down(budget),
                Points.perSecond(counter.microPerSecond()));
    }
}
