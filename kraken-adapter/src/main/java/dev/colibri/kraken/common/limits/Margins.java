package dev.colibri.kraken.common.limits;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What a client allows for because it does not see the venue's own counter.
 *
 * @param step the longest time between two steps of the venue's decay; zero where it decays evenly
 * @param latency the longest time from paying here to charging there
 * @param clockOffset how far the venue's clock may be from ours; it matters where a charge depends on an order's age
 */
public record Margins(Duration step, Duration latency, Duration clockOffset) {

    // Before the constants, which are checked against it.
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * A decay in steps of up to 3 s ("every couple of seconds", in Kraken's words), half a second on the way, and
     * clocks that agree within half a second.
     */
    public static final Margins DEFAULT =
            new Margins(Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofMillis(500));

    /** Allows for nothing: for a server that plays the venue and is asked at the moment it charges. */
    public static final Margins NONE = new Margins(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public Margins {
        within("step", step);
        within("latency", latency);
        within("clock offset", clockOffset);
    }

    /**
     * What must be kept back, in micro-points, from a counter with this decay: while a step is awaited and a request is
     * on its way, the venue's counter stands above ours by what decays in that time.
     */
    public long kept(long microPerSecond) {
        long micros = step.plus(latency).toNanos() / 1_000;
        return Math.ceilDiv(Math.multiplyExact(micros, microPerSecond), 1_000_000L);
    }

    /**
     * How old an order is at least when the venue works on a request that is sent now; may be negative. The order's
     * time is either when we sent it, off by the latency, or the venue's own, off by the clocks; never both.
     */
    long leastAge(long orderTime, long now) {
        Duration off = latency.compareTo(clockOffset) > 0 ? latency : clockOffset;
        return Saturating.minus(Saturating.minus(now, orderTime), off.toNanos());
    }

    private static void within(String field, Duration value) {
        Duration time = Require.present(field, value);
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new InvalidValueException(field, time.toString(), "must lie between zero and an hour");
        }
    }
}
