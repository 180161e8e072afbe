package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;

/**
 * A decaying counter as a venue may keep it, written apart from the models under test: it falls evenly, or in steps. It
 * refuses what would lift it above its figure.
 */
final class VenueCounter {
    private static final BigDecimal SECONDS_PER_NANO = BigDecimal.valueOf(1, 9);

    private final BigDecimal most;
    private final BigDecimal perSecond;
    private final long step;
    private final long phase;
    private BigDecimal level = BigDecimal.ZERO;
    private long asOf;

    /**
     * @param step nanoseconds between two steps of the decay; 0 when it falls evenly
     * @param phase when the first step was, within a step
     */
    VenueCounter(String most, String perSecond, long step, long phase) {
        this.most = new BigDecimal(most);
        this.perSecond = new BigDecimal(perSecond);
        this.step = step;
        this.phase = step == 0 ? 0 : Math.floorMod(phase, step);
    }

    static VenueCounter ofCalls(Tier tier, long step, long phase) {
        return switch (tier) {
            case STARTER -> new VenueCounter("15", "0.33", step, phase);
            case INTERMEDIATE -> new VenueCounter("20", "0.5", step, phase);
            case PRO -> new VenueCounter("20", "1", step, phase);
        };
    }

    static VenueCounter ofPair(Tier tier, long step, long phase) {
        return switch (tier) {
            case STARTER -> new VenueCounter("60", "1", step, phase);
            case INTERMEDIATE -> new VenueCounter("125", "2.34", step, phase);
            case PRO -> new VenueCounter("180", "3.75", step, phase);
        };
    }

    /** Whether it takes this cost at this time; if so, it is charged. */
    boolean takes(BigDecimal cost, long now) {
        decay(now);
        if (level.add(cost).compareTo(most) > 0) {
            return false;
        }
        level = level.add(cost);
        return true;
    }

    /** Charges without a question, as for batch cancels. */
    void charge(BigDecimal cost, long now) {
        decay(now);
        level = level.add(cost);
    }

    BigDecimal level(long now) {
        decay(now);
        return level;
    }

    private void decay(long now) {
        long span = step == 0 ? now - asOf
                : step * (Math.floorDiv(now - phase, step) - Math.floorDiv(asOf - phase, step));
        level = level.subtract(perSecond.multiply(BigDecimal.valueOf(span)).multiply(SECONDS_PER_NANO))
                .max(BigDecimal.ZERO);
        asOf = now;
    }
}
