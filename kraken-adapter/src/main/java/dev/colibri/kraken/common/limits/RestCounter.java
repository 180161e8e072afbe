package dev.colibri.kraken.common.limits;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * Spot's counter of private REST calls, one for each API key: a call raises it, time lowers it, and above the tier's
 * figure Kraken refuses for some seconds, longer if one keeps calling.
 *
 * <p>
 * The counter here falls evenly; Kraken's falls every couple of seconds. What {@link Margins} says is kept back, and
 * what {@link Reserve} says is left to the earlier lanes. After a refusal the counter is taken as full, and everything
 * pauses for 5 s, then 10 s, then 15 s; only cancels that cost nothing go on.
 */
public final class RestCounter implements Headroom {
    /** One call of {@code CancelAll} for the orders, and one page of history's worth of calls for queries. */
    public static final Reserve DEFAULT_RESERVE = new Reserve(1, 0, 0, 4);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final DecayingCounter counter;
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
    private final Reserve reserve;
    private final long full;
    private final long budget;

    /** A client's counter with the usual margin and reserve. */
    public RestCounter(Tier tier) {
        this(tier, Margins.DEFAULT, DEFAULT_RESERVE);
    }

    /** @throws InvalidValueException when the margin and the reserve leave nothing */
    public RestCounter(Tier tier, Margins margins, Reserve reserve) {
        this.counter = new DecayingCounter(tier.restDecay());
        this.full = Points.of(tier.restMost());
        this.budget = Require.positive("budget", full - margins.kept(tier.restDecay()));
        this.reserve = reserve.within(budget);
    }

    /**
     * The toll of a call of so many points.
     *
     * @throws InvalidValueException when the cost is negative, or more than the whole budget
     */
    public Toll toll(int cost, Lane lane) {
        if (cost < 0 || Points.of(cost) > budget) {
            throw new InvalidValueException("cost", Integer.toString(cost),
                    "must lie between 0 and " + Points.down(budget) + " points");
        }
        return new Call(this, Points.of(cost), lane);
    }

    @Override
    public Limit limit(String name, long now) {
        return new Limit(name, Points.up(counter.level(now)), Points.down(budget),
                Points.perSecond(counter.microPerSecond()));
    }

    private record Call(RestCounter owner, long cost, Lane lane) implements Toll {

        @Override
        public long earliest(long now) {
            if (cost == 0) {
                return lane == Lane.CANCEL ? now : Math.max(now, owner.backoff.until());
            }
            long level = owner.reserve.levelBefore(cost, lane, owner.budget);
            return Math.max(owner.counter.whenAtMost(level, now), owner.backoff.until());
        }

        @Override
        public void pay(long now) {
            owner.counter.charge(cost, now);
        }

        @Override
        public void refused(long now) {
            owner.counter.raiseTo(owner.full, now);
            owner.backoff.refused(now);
        }
    }
}
