package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.Require;

/**
 * A counter that rises by what is charged and falls evenly with time, never below zero. It judges nothing: whoever
 * holds it says what is too much.
 *
 * <p>
 * A rate of one micro-point per second is one femto-point per nanosecond. The level is kept in femto-points, so that
 * every fall is a whole number and nothing drifts, however often it is asked. A level above {@link #MOST} points is
 * held there; no limit of the venue comes near.
 *
 * <p>
 * When the time that is passed in goes back, no time has passed.
 */
public final class DecayingCounter {
    /** The highest level, in points. */
    public static final long MOST = 4_000;

    private static final long FEMTO_PER_MICRO = 1_000_000_000;
    private static final long MOST_FEMTO = MOST * Points.ONE * FEMTO_PER_MICRO;

    private final long perSecond;
    private long level;
    private long asOf;

    /** An empty counter that falls by so many micro-points per second. */
    public DecayingCounter(long microPerSecond) {
        this.perSecond = Require.positive("decay", microPerSecond);
    }

    /** How fast it falls, in micro-points per second. */
    public long microPerSecond() {
        return perSecond;
    }

    /** Where it stands, in micro-points, rounded up. */
    public long level(long now) {
        return Math.ceilDiv(femto(now), FEMTO_PER_MICRO);
    }

    /** Whether it has fallen to zero. */
    public boolean isEmpty(long now) {
        return femto(now) == 0;
    }

    /** Raises it by so many micro-points. */
    public void charge(long micro, long now) {
        set(femto(now) + atMost(Require.notNegative("charge", micro)), now);
    }

    /** Raises it to so many micro-points; does nothing when it stands there or above. */
    public void raiseTo(long micro, long now) {
        set(Math.max(femto(now), atMost(micro)), now);
    }

    /** When it will have fallen to so many micro-points, zero or more: {@code now} or earlier if it has. */
    public long whenAtMost(long micro, long now) {
        long excess = level - atMost(Require.notNegative("level", micro));
        return excess <= 0 ? now : Math.max(now, Saturating.plus(asOf, Math.ceilDiv(excess, perSecond)));
    }

    private void set(long femto, long now) {
        asOf = level == 0 ? now : Math.max(asOf, now);
        level = Math.min(femto, MOST_FEMTO);
    }

    private long femto(long now) {
        if (level == 0 || now <= asOf) {
            return level;
        }
        long elapsed = Saturating.minus(now, asOf);
        return elapsed >= Math.ceilDiv(level, perSecond) ? 0 : level - elapsed * perSecond;
    }

    private static long atMost(long micro) {
        return Math.min(micro, MOST * Points.ONE) * FEMTO_PER_MICRO;
    }
}
